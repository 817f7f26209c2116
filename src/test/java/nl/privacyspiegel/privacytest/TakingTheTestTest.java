package nl.privacyspiegel.privacytest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.privacytest.TestInvitation.Status;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import nl.privacyspiegel.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** An employee takes the test without an account. */
class TakingTheTestTest {

    @Nested
    @OnH2
    @DisplayName("On H2")
    class H2 extends UseCases {}

    @Nested
    @OnPostgres
    @DisplayName("On PostgreSQL")
    class PostgreSql extends UseCases {}

    abstract static class UseCases {

        private static final String OPEN_QUESTION = "actueel-01";
        private static final String STATEMENT = "actueel-03";

        @Autowired
        private People people;

        @Autowired
        private ApplicationContext application;

        @Autowired
        private Submissions submissions;

        @Autowired
        private JdbcTemplate database;

        private UnitId unit;
        private UnitId otherUnit;
        private OpenCampaign.Opened campaign;
        private OpenCampaign open;

        @BeforeEach
        void a_campaign_in_two_units() {
            UnitId top = people.unit();
            unit = people.unitBelow(top);
            otherUnit = people.unitBelow(top);
            open = new OpenCampaign(application);
            campaign = open.in(top, unit, otherUnit);
            people.loginAsNobody();
        }

        private String code() {
            return open.code(campaign.id(), unit);
        }

        @Test
        void the_invitation_says_what_is_promised() {
            TestInvitation invitation = submissions.invitation(campaign.link());
            assertThat(invitation.status()).isEqualTo(Status.READY);
            assertThat(invitation.groupSize()).isEqualTo(5);
            assertThat(invitation.retentionDays()).isEqualTo(90);
            assertThat(invitation.units())
                    .extracting(TestInvitation.Choice::id)
                    .containsExactlyInAnyOrder(unit, otherUnit);
            assertThat(submissions.invitation(code()).units())
                    .extracting(TestInvitation.Choice::id)
                    .containsExactly(unit);
        }

        @Test
        void a_code_can_be_typed_with_spaces_small_letters_and_an_o_for_a_zero() {
            String code = code();
            String typed = code.toLowerCase(Locale.ROOT).replace('0', 'o').replaceAll("(.{4})", "$1-");
            assertThat(submissions.invitation(typed).status()).isEqualTo(Status.READY);
        }

        @Test
        void an_answer_is_there_when_the_device_comes_back_and_can_be_changed_and_taken_away() {
            DeviceToken device = submissions.start(campaign.link(), unit, null);
            submissions.save(device, OPEN_QUESTION, List.of("  Meteen melden.  "));
            submissions.save(device, STATEMENT, List.of("juist"));
            submissions.save(device, STATEMENT, List.of("onjuist"));
            assertThat(submissions.inProgress(device).orElseThrow().given())
                    .isEqualTo(Map.of(
                            OPEN_QUESTION, new GivenAnswer.Text("Meteen melden."),
                            STATEMENT, new GivenAnswer.Truth(false)));
            submissions.save(device, STATEMENT, List.of());
            submissions.save(device, OPEN_QUESTION, List.of("   "));
            assertThat(submissions.inProgress(device).orElseThrow().given()).isEmpty();
        }

        @Test
        void what_was_handed_in_counts_once_and_no_device_leads_to_it() {
            DeviceToken device = submissions.start(campaign.link(), unit, null);
            submissions.save(device, STATEMENT, List.of("onjuist"));
            assertThat(submissions.handIn(device).given()).containsKey(STATEMENT);
            assertThat(submissions.inProgress(device)).isEmpty();
            assertThatThrownBy(() -> submissions.handIn(device)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> submissions.save(device, STATEMENT, List.of("juist")))
                    .isInstanceOf(NotFoundException.class);
            assertThat(database.queryForObject(
                            "select count(*) from submission where campaign_id = ? and handed_in and device_hash is null",
                            Integer.class,
                            campaign.id().value()))
                    .isOne();
        }

        @Test
        void a_code_works_once_also_when_two_people_use_it_at_the_same_moment() throws Exception {
            String code = code();
            List<Callable<Boolean>> uses = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                uses.add(() -> {
                    people.loginAsNobody();
                    try {
                        submissions.start(code, null, null);
                        return true;
                    } catch (RuleViolation used) {
                        return false;
                    }
                });
            }
            int begun = 0;
            try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
                for (Future<Boolean> use : threads.invokeAll(uses)) {
                    begun += use.get() ? 1 : 0;
                }
            }
            assertThat(begun).isOne();
            assertThat(submissions.invitation(code).status()).isEqualTo(Status.USED);
        }

        @Test
        void starting_again_on_the_same_device_erases_what_was_not_handed_in() {
            DeviceToken first = submissions.start(campaign.link(), unit, null);
            submissions.save(first, STATEMENT, List.of("juist"));
            DeviceToken second = submissions.start(campaign.link(), otherUnit, first);
            assertThat(submissions.inProgress(first)).isEmpty();
            assertThat(submissions.inProgress(second).orElseThrow().given()).isEmpty();
        }

        @Test
        void nobody_starts_without_a_unit_or_for_a_unit_that_was_not_asked() {
            assertThatThrownBy(() -> submissions.start(campaign.link(), null, null))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessage("privacytest.take.unit.missing");
            UnitId foreign = people.unit();
            assertThatThrownBy(() -> submissions.start(campaign.link(), foreign, null))
                    .isInstanceOf(RuleViolation.class);
        }

        @Test
        void what_no_form_of_ours_sends_is_refused_and_what_was_saved_stays() {
            DeviceToken device = submissions.start(campaign.link(), unit, null);
            submissions.save(device, STATEMENT, List.of("juist"));
            submissions.save(device, OPEN_QUESTION, List.of("Bewaard."));
            for (List<String> forged : List.of(List.of("misschien"), List.of("juist", "onjuist"))) {
                assertThatThrownBy(() -> submissions.save(device, STATEMENT, forged))
                        .isInstanceOf(NotFoundException.class);
            }
            assertThatThrownBy(() -> submissions.save(device, "actueel-02", List.of("inloggen")))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> submissions.save(device, "bestaat-niet", List.of("juist")))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> submissions.save(device, OPEN_QUESTION, List.of("x".repeat(100_000))))
                    .isInstanceOf(RuleViolation.class);
            assertThat(submissions.inProgress(device).orElseThrow().given())
                    .isEqualTo(Map.of(
                            OPEN_QUESTION, new GivenAnswer.Text("Bewaard."),
                            STATEMENT, new GivenAnswer.Truth(true)));
        }

        @Test
        void every_character_that_a_database_can_hold_comes_back_as_it_was_typed() {
            DeviceToken device = submissions.start(campaign.link(), unit, null);
            String typed = "<b>'; drop table answer; --\n=1+1 \u202Eevil é 👍🏽";
            submissions.save(device, OPEN_QUESTION, List.of(typed + "\u0000"));
            assertThat(submissions.inProgress(device).orElseThrow().answer(OPEN_QUESTION))
                    .isEqualTo(Optional.of(new GivenAnswer.Text(typed)));
        }

        @Test
        void no_table_holds_a_code_or_a_token_or_more_than_was_promised() {
            String code = code();
            DeviceToken device = submissions.start(code, null, null);
            submissions.save(device, STATEMENT, List.of("juist"));
            assertThat(columns("submission"))
                    .containsExactlyInAnyOrder("id", "campaign_id", "unit_id", "week", "handed_in", "device_hash");
            assertThat(columns("access_code")).containsExactlyInAnyOrder("code_hash", "campaign_id", "unit_id", "used");
            assertThat(database.queryForList("select * from access_code").toString())
                    .doesNotContain(code);
            assertThat(database.queryForList("select * from submission").toString())
                    .doesNotContain(device.value());
            assertThat(device.toString()).doesNotContain(device.value());
        }

        private List<String> columns(String table) {
            return database.queryForList(
                    "select lower(column_name) from information_schema.columns where lower(table_name) = ?"
                            + " and lower(table_schema) = 'public'",
                    String.class,
                    table);
        }

        @Test
        void closing_ends_every_test_and_removes_codes_and_unfinished_answers() {
            DeviceToken handedIn = submissions.start(campaign.link(), unit, null);
            submissions.save(handedIn, STATEMENT, List.of("juist"));
            submissions.handIn(handedIn);
            DeviceToken unfinished = submissions.start(code(), null, null);
            submissions.save(unfinished, STATEMENT, List.of("juist"));
            open.close(campaign.id());
            assertThat(submissions.inProgress(unfinished)).isEmpty();
            assertThatThrownBy(() -> submissions.invitation(campaign.link())).isInstanceOf(NotFoundException.class);
            assertThat(count("access_code")).isZero();
            assertThat(count("submission")).isOne();
            assertThat(database.queryForObject(
                            "select count(*) from answer where submission_id not in (select id from submission)",
                            Integer.class))
                    .isZero();
        }

        private int count(String table) {
            Integer rows = database.queryForObject(
                    "select count(*) from " + table + " where campaign_id = ?",
                    Integer.class,
                    campaign.id().value());
            return rows == null ? -1 : rows;
        }
    }
}
