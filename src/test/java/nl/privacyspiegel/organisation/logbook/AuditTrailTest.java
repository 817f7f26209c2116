package nl.privacyspiegel.organisation.logbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.privacyspiegel.organisation.AuditDetail;
import nl.privacyspiegel.organisation.OrganisationAct;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.audit.AuditCheck;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import nl.privacyspiegel.testing.Person;
import nl.privacyspiegel.testing.Visitor;
import org.hibernate.JDBCException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("What was done is written down")
class AuditTrailTest {

    abstract static class Cases extends AuditUseCases {

        @Test
        void an_entry_says_who_did_what_on_what_and_from_which_role() {
            Person member = people.member(unit, Role.ASSESSOR, Role.MANAGEMENT);
            members.revoke(member.id(), Role.MANAGEMENT, unit);

            AuditedAct act = read(supervisor, about(unit)).getFirst();

            assertThat(act.actionKey()).isEqualTo(OrganisationAct.ROLE_REVOKED.translationKey());
            assertThat(act.happenedAt()).isEqualTo(clock.instant());
            assertThat(act.actor().name()).startsWith("Lid ");
            assertThat(act.actor().jobFunction()).startsWith("functie ");
            assertThat(act.actor().roleKey()).isEqualTo(Role.ADMINISTRATOR.translationKey());
            assertThat(act.object()).startsWith("Lid ");
            assertThat(act.details()).containsEntry(AuditDetail.ROLE, "MANAGEMENT");
            members.revoke(member.id(), Role.MANAGEMENT, unit);
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
            // PostgreSQL refuses before we do.
            assertThatThrownBy(() -> reading.executeWithoutResult(status -> units.rename(unit, "Verloren")))
                    .isInstanceOfAny(IllegalStateException.class, JDBCException.class);
        }

        @Test
        void coming_in_is_written_down_and_the_file_can_be_downloaded_by_who_may() {
            Visitor browser = new Visitor(port);
            browser.login(administrator.email(), administrator.password());

            AuditedAct login = read(
                            administrator,
                            new AuditFilter(null, null, OrganisationAct.LOGGED_IN, administrator.id(), null, ""))
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
            AuditCheck check = entries.check(AuditCheck.Busy.START);
            while (check instanceof AuditCheck.Busy busy) {
                check = entries.check(busy);
            }
            assertThat(check)
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
