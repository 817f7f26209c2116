package nl.privacyspiegel.organisation.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Objects;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.People;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@OnH2
@DisplayName("A server whose key files are gone")
class MissingKeyTest {

    @Autowired
    private People people;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @TempDir
    private Path emptied;

    /** The database is everybody's: what is done to it is taken back. */
    private void taken(Runnable use) {
        transactions.executeWithoutResult(status -> {
            use.run();
            status.setRollbackOnly();
        });
    }

    private void nothingIsKept() {
        jdbc.update("update audit_head set seal = null");
        jdbc.update("delete from second_factor");
    }

    private UsedKeys used(boolean anew) {
        return new UsedKeys(jdbc, anew);
    }

    private void assertRefused(String file, ThrowingCallable start) {
        assertThatExceptionOfType(MissingKey.class).isThrownBy(start).satisfies(missing -> {
            FailureAnalysis said = Objects.requireNonNull(
                    new MissingKeyFailureAnalyzer().analyze(new IllegalStateException(missing), missing));
            assertThat(said.getDescription()).contains(file + " ontbreekt", file + " is missing");
            assertThat(said.getAction()).contains("reservekopie", "back-up", "--" + UsedKeys.ANEW + "=true");
        });
        assertThat(emptied).isEmptyDirectory();
    }

    @Test
    void does_not_start_when_the_trail_was_sealed_and_makes_no_other_key() {
        taken(() -> {
            nothingIsKept();
            jdbc.update("update audit_head set seal = 'x', seal_key = 'y'");
            assertRefused("logboek.sleutel", () -> new AuditKey("", emptied, used(false)));
            assertThat(new DataKey("", emptied, used(false)).fingerprint("x")).isNotEmpty();
        });
    }

    @Test
    void does_not_start_when_there_are_secrets_and_makes_no_other_key() {
        MemberId member = people.member(people.unit(), Role.ASSESSOR).id();
        taken(() -> {
            nothingIsKept();
            jdbc.update(
                    "insert into second_factor (member_id, secret, last_step, created_at) values (?, 'x', 0, ?)",
                    member.value(),
                    Timestamp.from(Instant.EPOCH));
            assertRefused("privacyspiegel.key", () -> new DataKey("", emptied, used(false)));
        });
    }

    @Test
    void starts_with_new_ones_when_that_is_asked() {
        taken(() -> {
            jdbc.update("update audit_head set seal = 'x', seal_key = 'y'");
            assertThat(new AuditKey("", emptied, used(true)).id()).isNotEmpty();
            assertThat(emptied.resolve(AuditKey.FILE)).exists();
        });
    }

    @Test
    void starts_when_nothing_was_kept_with_them_yet() {
        taken(() -> {
            nothingIsKept();
            assertThat(new AuditKey("", emptied, used(false)).id()).isNotEmpty();
            assertThat(new DataKey("", emptied, used(false)).fingerprint("x")).isNotEmpty();
        });
    }
}
