package nl.privacyspiegel.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.testing.FixedDay;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import nl.privacyspiegel.testing.People;
import nl.privacyspiegel.testing.Person;
import nl.privacyspiegel.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("What was done is written down, and can be read by who may")
class AuditTrailTest {

    abstract static class Cases {

        @Autowired
        private People people;

        @Autowired
        private Units units;

        @Autowired
        private Members members;

        @Autowired
        private AuditTrail audit;

        @Autowired
        private AuditEntries entries;

        @Autowired
        private PlatformTransactionManager transactions;

        @Autowired
        private JdbcTemplate jdbc;

        @Autowired
        private Clock clock;

        @LocalServerPort
        private int port;

        private UnitId unit = UnitId.random();
        private Person administrator = new Person(MemberId.random(), "", "");
        private Person supervisor = administrator;

        @BeforeEach
        void a_unit_with_an_administrator_and_a_supervisor() {
            unit = people.unit();
            administrator = people.member(unit, Role.ADMINISTRATOR);
            supervisor = people.member(unit, Role.SUPERVISOR);
            people.login(administrator);
        }

        private List<AuditedAct> read(Person reader, AuditFilter filter) {
            return people.as(reader, () -> entries.list(filter, 0).acts());
        }

        private AuditFilter about(UnitId about) {
            return new AuditFilter(null, null, null, null, about, "");
        }

        private AuditFilter named(String text) {
            return new AuditFilter(null, null, null, null, unit, text);
        }

        private long numberOfEntries() {
            return jdbc.queryForObject("select count(*) from audit_entry", Long.class);
        }

        @Test
        void an_entry_says_who_did_what_on_what_and_from_which_role() {
            Person member = people.member(unit, Role.ASSESSOR);
            members.grant(member.id(), Role.MANAGEMENT, unit);

            AuditedAct act = read(supervisor, about(unit)).getFirst();

            assertThat(act.actionKey()).isEqualTo(AuditAction.ROLE_GRANTED.translationKey());
            assertThat(act.happenedAt()).isEqualTo(clock.instant());
            assertThat(act.actor().name()).startsWith("Lid ");
            assertThat(act.actor().jobFunction()).startsWith("functie ");
            assertThat(act.actor().roleKey()).isEqualTo(Role.ADMINISTRATOR.translationKey());
            assertThat(act.object()).startsWith("Lid ");
            assertThat(act.details()).containsEntry(AuditDetail.ROLE, "MANAGEMENT");
            members.grant(member.id(), Role.MANAGEMENT, unit);
            assertThat(read(supervisor, about(unit)).getFirst().number()).isEqualTo(act.number());
        }

        @Test
        void what_was_not_done_is_not_written_down() {
            long before = numberOfEntries();
            new TransactionTemplate(transactions).executeWithoutResult(status -> {
                units.add(unit, "Toch niet");
                status.setRollbackOnly();
            });
            assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> units.add(unit, " "));
            assertThat(numberOfEntries()).isEqualTo(before);
        }

        @Test
        void what_only_reads_cannot_lose_an_entry_without_a_word() {
            TransactionTemplate reading = new TransactionTemplate(transactions);
            reading.setReadOnly(true);
            assertThatIllegalStateException()
                    .isThrownBy(() -> reading.executeWithoutResult(status -> units.add(unit, "Verloren")));
        }

        @Test
        void each_sees_the_own_units_and_only_the_highest_see_what_is_about_none() {
            UnitId below = units.add(unit, "Team Jeugd");
            audit.record(
                    AuditAction.TEST_SETTINGS_CHANGED,
                    null,
                    new AuditObject(AuditObject.Kind.SETTINGS, null, "van bovenaf"),
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
                    AuditAction.MEASUREMENT_ADOPTED,
                    unit,
                    AuditObject.of(AuditObject.Kind.MEASUREMENT, UUID.randomUUID(), "Onderzoek jeugdzorg"));

            assertThat(read(supervisor, named("ONDERZOEK")).getFirst().object()).isEqualTo("Onderzoek jeugdzorg");
            assertThat(read(administrator, about(unit)).getFirst().actionKey())
                    .isEqualTo(AuditAction.MEASUREMENT_ADOPTED.translationKey());
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

            assertThat(read(supervisor, named("% RAAK_!"))).hasSize(1);
            assertThat(read(supervisor, named("1%a"))).isEmpty();
            assertThat(read(supervisor, new AuditFilter(null, null, AuditAction.UNIT_RENAMED, null, unit, "")))
                    .hasSize(1);
            assertThat(read(supervisor, new AuditFilter(null, null, null, colleague.id(), unit, "")))
                    .extracting(AuditedAct::actionKey)
                    .contains(AuditAction.UNIT_RENAMED.translationKey(), AuditAction.MEMBER_ADDED.translationKey())
                    .doesNotContain(AuditAction.UNIT_ADDED.translationKey());
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
            AuditFilter renamed = new AuditFilter(null, null, AuditAction.UNIT_RENAMED, null, unit, "");
            AuditPage first = people.as(supervisor, () -> entries.list(renamed, 0));
            AuditPage last = people.as(supervisor, () -> entries.list(renamed, 1_000_000));
            assertThat(first.acts()).hasSize(AuditPage.SIZE);
            assertThat(first.acts().getFirst().object()).isEqualTo("Naam " + AuditPage.SIZE);
            assertThat(last.page()).isEqualTo(1);
            assertThat(last.acts()).extracting(AuditedAct::object).containsExactly("Naam 0");
            assertThat(people.as(supervisor, () -> entries.list(renamed, -1)).page())
                    .isZero();
        }

        @Test
        void of_somebody_without_an_account_only_the_function_is_left() {
            Member gone = new Member(
                    MemberId.random(),
                    new MemberData("Jan Jansen", "jurist", new EmailAddress("jan@gemeente.example")),
                    "",
                    clock.instant());
            audit.recordBy(gone, AuditAction.UNIT_RENAMED, unit, AuditObject.of(unit, "Eenheid"));

            assertThat(read(supervisor, about(unit)).getFirst().actor())
                    .isEqualTo(new AuditedAct.Actor(null, "jurist", null));
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
            assertThat(export.actionKey()).isEqualTo(AuditAction.AUDIT_EXPORTED.translationKey());
            assertThat(export.details())
                    .containsEntry(
                            AuditDetail.NUMBER, Long.toString(file.lines().count() - 1));
        }

        @Test
        void coming_in_is_written_down_and_the_file_can_be_downloaded_by_who_may() {
            Visitor browser = new Visitor(port);
            browser.login(administrator.email(), administrator.password());

            AuditedAct login = read(
                            administrator,
                            new AuditFilter(null, null, AuditAction.LOGGED_IN, administrator.id(), null, ""))
                    .getFirst();
            assertThat(login.unit()).isNull();
            assertThat(login.actor().jobFunction()).startsWith("functie ");
            var file = browser.get("/download/logboek.csv?eenheid=" + unit);
            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(file.headers().firstValue("content-type")).hasValue("text/csv;charset=UTF-8");
            assertThat(file.headers().firstValue("content-disposition").orElse(""))
                    .contains("logboek-2026-03-02.csv");
            for (String wrong : List.of("?eenheid=" + UUID.randomUUID(), "?eenheid=x", "?van=gisteren", "?wat=niets")) {
                assertThat(browser.get("/download/logboek.csv" + wrong).statusCode())
                        .as(wrong)
                        .isEqualTo(404);
            }
            Person manager = people.member(unit, Role.MANAGEMENT);
            Visitor other = new Visitor(port);
            other.login(manager.email(), manager.password());
            assertThat(other.get("/download/logboek.csv").statusCode()).isEqualTo(404);
        }

        @Test
        void many_at_once_make_one_chain_without_gaps() throws InterruptedException, ExecutionException {
            long before = numberOfEntries();
            List<Callable<Boolean>> acts = IntStream.range(0, 200)
                    .<Callable<Boolean>>mapToObj(number -> () -> people.as(administrator, () -> act(number)))
                    .toList();
            long written = 0;
            try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
                for (Future<Boolean> done : threads.invokeAll(acts)) {
                    written += done.get() ? 1 : 0;
                }
            }
            assertThat(written).isEqualTo(150);
            assertThat(numberOfEntries()).isEqualTo(before + written);
            assertThat(jdbc.queryForObject("select max(number) from audit_entry", Long.class))
                    .isEqualTo(before + written);
            people.login(supervisor);
            assertThat(entries.check(AuditCheck.Busy.START))
                    .isInstanceOfSatisfying(
                            AuditCheck.Whole.class,
                            whole -> assertThat(whole.entries()).isEqualTo(before + 150));
        }

        /** Every fourth is taken back. */
        private boolean act(int number) {
            return Boolean.TRUE.equals(new TransactionTemplate(transactions).execute(status -> {
                units.add(unit, "Team " + number);
                if (number % 4 == 0) {
                    status.setRollbackOnly();
                }
                return number % 4 != 0;
            }));
        }
    }

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnPostgres
    class PostgreSql extends Cases {}
}
