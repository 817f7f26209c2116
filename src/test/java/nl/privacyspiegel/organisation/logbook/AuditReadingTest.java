package nl.privacyspiegel.organisation.logbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import nl.privacyspiegel.assessment.AssessmentAct;
import nl.privacyspiegel.organisation.Account;
import nl.privacyspiegel.organisation.AuditDetail;
import nl.privacyspiegel.organisation.AuditObject;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.MemberState;
import nl.privacyspiegel.organisation.OrganisationAct;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.privacytest.campaign.CampaignAct;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.testing.FixedDay;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import nl.privacyspiegel.testing.Person;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Each reads of the audit trail what may be read")
class AuditReadingTest {

    abstract static class Cases extends AuditUseCases {

        @Test
        void each_sees_the_own_units_and_only_the_highest_see_what_is_about_none() {
            UnitId below = units.add(unit, "Team Jeugd");
            audit.record(
                    CampaignAct.TEST_SETTINGS_CHANGED,
                    null,
                    new AuditObject(OrganisationAct.About.SETTINGS, null, "van bovenaf"),
                    Role.ADMINISTRATOR);
            UnitId elsewhere = people.unit();
            Person stranger = people.member(elsewhere, Role.values());

            assertThat(read(supervisor, named("team jeugd"))).hasSize(1);
            assertThat(read(people.member(below, Role.SUPERVISOR), AuditFilter.ALL))
                    .extracting(AuditedAct::object)
                    .doesNotContain("Team Jeugd", "van bovenaf");
            assertThat(read(stranger, AuditFilter.ALL))
                    .extracting(AuditedAct::object)
                    .doesNotContain("Team Jeugd", "van bovenaf");
            assertThat(read(supervisor, AuditFilter.ALL))
                    .extracting(AuditedAct::object)
                    .doesNotContain("van bovenaf");
            assertThat(read(administrator, AuditFilter.ALL))
                    .extracting(AuditedAct::object)
                    .contains("van bovenaf");
            assertThat(read(people.administrator(), AuditFilter.ALL))
                    .extracting(AuditedAct::object)
                    .contains("van bovenaf");
            people.login(stranger);
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> entries.list(about(unit), 0));
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> entries.export(about(unit), Locale.ENGLISH));
        }

        @Test
        void who_only_administers_sees_that_a_measurement_was_adopted_but_not_what_it_is_called() {
            audit.record(
                    AssessmentAct.MEASUREMENT_ADOPTED,
                    unit,
                    AuditObject.of(AssessmentAct.About.MEASUREMENT, UUID.randomUUID(), "Onderzoek jeugdzorg"));

            assertThat(read(supervisor, named("ONDERZOEK")).getFirst().object()).isEqualTo("Onderzoek jeugdzorg");
            assertThat(read(administrator, about(unit)).getFirst().actionKey())
                    .isEqualTo(AssessmentAct.MEASUREMENT_ADOPTED.translationKey());
            assertThat(read(administrator, about(unit)).getFirst().object()).isNull();
            assertThat(read(administrator, named("onderzoek"))).isEmpty();
            assertThat(csv(administrator, about(unit))).doesNotContain("Onderzoek jeugdzorg");
            assertThat(csv(supervisor, about(unit))).contains("Onderzoek jeugdzorg");
        }

        @Test
        void a_filter_finds_by_day_act_person_and_name() {
            Person colleague = people.member(unit, Role.ADMINISTRATOR);
            UnitId found = units.add(unit, "100% raak_!");
            people.run(colleague, () -> units.rename(found, "Gemist"));
            people.login(supervisor);

            assertThat(read(supervisor, named("% RAAK_!")))
                    .as("under the name that it had and under the one that it got")
                    .extracting(AuditedAct::object)
                    .containsExactly("100% raak_!\u00a0→\u00a0Gemist", "100% raak_!");
            assertThat(read(supervisor, named("1%a"))).isEmpty();
            assertThat(read(supervisor, new AuditFilter(null, null, OrganisationAct.UNIT_RENAMED, null, unit, "")))
                    .hasSize(1);
            assertThat(read(supervisor, new AuditFilter(null, null, null, colleague.id(), unit, "")))
                    .extracting(AuditedAct::actionKey)
                    .contains(OrganisationAct.UNIT_RENAMED.translationKey(), OrganisationAct.INVITED.translationKey())
                    .doesNotContain(OrganisationAct.UNIT_ADDED.translationKey());
            assertThat(read(supervisor, new AuditFilter(FixedDay.TODAY, FixedDay.TODAY, null, null, unit, "")))
                    .isNotEmpty();
            assertThat(read(supervisor, new AuditFilter(FixedDay.TODAY.plusDays(1), null, null, null, unit, "")))
                    .isEmpty();
            assertThat(read(supervisor, new AuditFilter(null, FixedDay.TODAY.minusDays(1), null, null, unit, "")))
                    .isEmpty();
            assertThat(entries.members()).extracting(AuditedMember::id).contains(colleague.id(), administrator.id());
        }

        @Test
        void the_newest_come_first_and_the_last_page_is_where_too_high_a_number_leads() {
            for (int i = 0; i < AuditPage.SIZE + 1; i++) {
                units.rename(unit, "Naam " + i);
            }
            AuditFilter renamed = new AuditFilter(null, null, OrganisationAct.UNIT_RENAMED, null, unit, "");
            AuditPage first = people.as(supervisor, () -> entries.list(renamed, 0));
            AuditPage last = people.as(supervisor, () -> entries.list(renamed, 1_000_000));
            assertThat(first.acts()).hasSize(AuditPage.SIZE);
            assertThat(first.acts().getFirst().object())
                    .isEqualTo("Naam " + (AuditPage.SIZE - 1) + "\u00a0→\u00a0Naam " + AuditPage.SIZE);
            assertThat(last.page()).isEqualTo(1);
            assertThat(last.acts())
                    .extracting(AuditedAct::object)
                    .singleElement()
                    .asString()
                    .endsWith("\u00a0→\u00a0Naam 0");
            assertThat(people.as(supervisor, () -> entries.list(renamed, -1)).page())
                    .isZero();
        }

        @Test
        void of_somebody_without_an_account_only_the_function_is_left() {
            Account gone = new Account(
                    MemberId.random(),
                    "Jan Jansen",
                    "jurist",
                    "jan@gemeente.example",
                    "",
                    MemberState.ACTIVE,
                    true,
                    null);
            audit.recordBy(gone, OrganisationAct.UNIT_RENAMED, unit, AuditObject.of(unit, "Eenheid"));

            assertThat(read(supervisor, about(unit)).getFirst().actor())
                    .isEqualTo(new AuditedAct.Actor(null, "jurist", null, "organisation.audit.somebody"));
            assertThat(people.as(supervisor, entries::members)).contains(new AuditedMember(gone.id(), "jurist"));
        }

        private String csv(Person reader, AuditFilter filter) {
            return new String(people.as(reader, () -> entries.export(filter, Locale.of("nl"))), StandardCharsets.UTF_8);
        }

        @Test
        void a_file_holds_the_hashes_names_nobody_and_is_written_down_itself() {
            units.rename(unit, "=HYPERLINK(\"http://kwaad.example\");x");

            String file = csv(supervisor, about(unit));

            assertThat(file).startsWith("\uFEFF\"nummer\";\"tijdstip\"").contains("\r\n");
            assertThat(file).contains("\"'=HYPERLINK(\"\"http://kwaad.example\"\");x\"");
            assertThat(file).contains("\"functie ").doesNotContain("Lid ");
            String hash = jdbc.queryForObject(
                    "select hash from audit_entry where action = 'UNIT_RENAMED' and unit_id = ?",
                    String.class,
                    unit.value());
            assertThat(file).contains('"' + hash + '"');
            AuditedAct export = read(supervisor, about(unit)).getFirst();
            assertThat(export.actionKey()).isEqualTo(OrganisationAct.AUDIT_EXPORTED.translationKey());
            assertThat(export.details())
                    .containsEntry(
                            AuditDetail.NUMBER, Long.toString(file.lines().count() - 1));
        }
    }

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnPostgres
    class PostgreSql extends Cases {}
}
