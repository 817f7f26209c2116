package nl.privacyspiegel.privacytest;

import static nl.privacyspiegel.testing.FixedDay.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.privacyspiegel.privacytest.answering.Contact;
import nl.privacyspiegel.privacytest.answering.TestContacts;
import nl.privacyspiegel.privacytest.campaign.CampaignAccess;
import nl.privacyspiegel.privacytest.campaign.CampaignDetails;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.privacytest.campaign.CampaignState;
import nl.privacyspiegel.privacytest.results.Disclosed;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DisplayName("What closes, and what is deleted when its day has come")
class CampaignCalendarTest {

    abstract static class Cases extends CampaignUseCases {

        @Autowired
        private TestSettings settings;

        @Autowired
        private CampaignResultRepository results;

        @AfterEach
        void the_settings_are_as_they_were() {
            people.run(people.administrator(), () -> settings.change(5, 90));
        }

        private CampaignId full() {
            CampaignId id = opened(CampaignAccess.CODES);
            accessCodes.issue(id, codes(team, 7));
            handedIn(id, 5);
            begun(id);
            return id;
        }

        private List<String> published(CampaignId id) {
            return results.findByKeyCampaign(id.value()).stream()
                    .map(CampaignResult::document)
                    .toList();
        }

        @Test
        void closing_leaves_nothing_that_leads_to_a_person() {
            CampaignId id = full();

            campaigns.close(id);

            CampaignDetails closed = campaigns.get(id);
            assertThat(closed.state()).isEqualTo(CampaignState.CLOSED);
            assertThat(closed.closedOn()).isEqualTo(TODAY);
            assertThat(closed.deleteOn()).isEqualTo(TODAY.plusDays(90));
            assertThat(closed.token()).isNull();
            assertThat(count("access_code", id)).isZero();
            assertThat(closed.codesIssued()).isEqualTo(7);
            assertThat(tests(id)).isEqualTo(5);
            assertThat(answers(id)).isEqualTo(10);
            assertThat(count("test_slot", id) + count("test_register", id)).isZero();
        }

        @Test
        void closing_keeps_the_tree_of_the_day() {
            CampaignId id = opened(CampaignAccess.CODES);
            campaigns.close(id);

            List<Map<String, Object>> rows =
                    database.queryForList("select * from campaign_unit where campaign_id = ?", id.value());
            assertThat(rows)
                    .hasSize(3)
                    .allMatch(row -> row.get("name") != null)
                    .anyMatch(row -> unit.value().equals(row.get("unit_id")) && row.get("parent_id") == null)
                    .anyMatch(row -> department.value().equals(row.get("unit_id"))
                            && unit.value().equals(row.get("parent_id")))
                    .anyMatch(row -> team.value().equals(row.get("unit_id"))
                            && department.value().equals(row.get("parent_id")));
        }

        @Test
        void what_is_over_closes_by_itself_as_of_the_day_after_its_last() {
            CampaignId id = full();
            LocalDate last = PERIOD.lastDay();

            calendar.turn(last);
            assertThat(campaigns.get(id).state()).isEqualTo(CampaignState.OPEN);
            calendar.turn(last.plusDays(3));

            assertThat(campaigns.get(id).state()).isEqualTo(CampaignState.CLOSED);
            assertThat(campaigns.get(id).closedOn()).isEqualTo(last.plusDays(1));
            assertThat(campaigns.get(id).deleteOn()).isEqualTo(last.plusDays(91));
            assertThat(count("access_code", id)).isZero();
        }

        @Test
        void a_stricter_group_size_holds_for_what_runs_and_the_promised_days_stay() {
            CampaignId id = full();
            people.run(people.administrator(), () -> settings.change(8, 30));
            assertThat(campaigns.progress(id)).isEqualTo(new Disclosed.Suppressed<Integer>());

            campaigns.close(id);

            assertThat(campaigns.get(id).promise().groupSize().threshold()).isEqualTo(8);
            assertThat(campaigns.get(id).deleteOn()).isEqualTo(TODAY.plusDays(90));
        }

        @Test
        void answers_go_on_their_day_and_only_those_of_that_campaign() {
            CampaignId other = full();
            CampaignId id = full();
            campaigns.close(id);
            List<String> published = published(id);
            assertThat(published).isNotEmpty();

            calendar.turn(TODAY.plusDays(10));
            assertThat(tests(id)).isEqualTo(5);
            assertThat(campaigns.get(id).summary().isToGrade()).isTrue();
            campaigns.extend(other, TODAY.plusDays(200));
            calendar.turn(TODAY.plusDays(90));
            calendar.turn(TODAY.plusDays(90));

            assertThat(tests(id)).isZero();
            assertThat(answers(id)).isZero();
            assertThat(count("answer_group", id)).isZero();
            assertThat(count("deletion_report", id)).isEqualTo(1);
            assertThat(published(id)).isEqualTo(published);
            assertThat(campaigns.get(id).summary().isToGrade()).isFalse();
            CampaignDetails.Deletion deletion = campaigns.get(id).deletion();
            assertThat(deletion).isEqualTo(new CampaignDetails.Deletion(TODAY.plusDays(90), new Disclosed.Shown<>(5)));
            assertThat(campaigns.progress(id)).isEqualTo(new Disclosed.Shown<>(5));
            assertThat(tests(other)).isEqualTo(6);
            assertThat(answers(other)).isEqualTo(12);
        }

        @Test
        void the_report_of_a_small_campaign_has_no_number() {
            CampaignId id = opened(CampaignAccess.OPEN_LINK);
            handedIn(id, 3);
            campaigns.close(id);

            calendar.turn(TODAY.plusDays(90));

            assertThat(campaigns.get(id).deletion())
                    .isEqualTo(new CampaignDetails.Deletion(TODAY.plusDays(90), new Disclosed.Suppressed<>()));
            assertThat(database.queryForList(
                            "select submissions from deletion_report where campaign_id = ?", Integer.class, id.value()))
                    .as("not in the database either")
                    .containsOnlyNulls();
            assertThat(campaigns.progress(id)).isEqualTo(new Disclosed.Suppressed<Integer>());
        }

        @Test
        void settings_become_stricter_but_never_weaker_than_five_people_and_ninety_days() {
            people.login(people.administrator());
            assertThat(settings.mayChange()).isTrue();
            refused("privacytest.settings.groupSize.range", () -> settings.change(4, 90));
            refused("privacytest.settings.days.range", () -> settings.change(5, 91));
            refused("privacytest.settings.days.range", () -> settings.change(5, 0));
            settings.change(10, 30);
            assertThat(settings.read().groupSize().threshold()).isEqualTo(10);
            assertThat(settings.read().retentionDays()).isEqualTo(30);
            people.login(assessor);
            assertThat(settings.mayChange()).isFalse();
            assertThat(settings.read().retentionDays()).isEqualTo(30);
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> settings.change(6, 30));
        }

        @Test
        void employees_turn_to_a_function_with_an_address_and_only_the_highest_administrator_says_which() {
            Contact team = new Contact("Privacyteam", " Privacy@Gemeente.example", "+31 497 (12) 34-56");
            TestContacts contacts = new TestContacts(team, Contact.NONE);
            people.login(people.administrator());
            settings.change(contacts);
            people.login(assessor);
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> settings.change(TestContacts.NONE));
            people.logout();
            assertThat(settings.sender().contacts()).isEqualTo(contacts);
            assertThat(team.line()).isEqualTo("Privacyteam, privacy@gemeente.example, +31 497 (12) 34-56");
            people.login(people.administrator());
            settings.change(TestContacts.NONE);
            assertThat(settings.sender().contacts()).isEqualTo(TestContacts.NONE);
            refused("privacytest.contact.name.missing", () -> new Contact("", "fg@gemeente.example", ""));
            refused("organisation.email.invalid", () -> new Contact("FG", "", "0497"));
            refused("privacytest.contact.phone.wrong", () -> new Contact("FG", "fg@gemeente.example", "bel maar"));
        }
    }

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnPostgres
    class PostgreSql extends Cases {}
}
