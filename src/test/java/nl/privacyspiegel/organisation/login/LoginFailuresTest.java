package nl.privacyspiegel.organisation.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Failed logins are counted in the database, so that many at once and many servers are no way around it. */
class LoginFailuresTest {

    abstract static class Counting {

        private final String account = "guessed-" + UUID.randomUUID() + "@gemeente.example";
        private final String address = "device " + UUID.randomUUID();

        @Autowired
        private LoginThrottle throttle;

        @Autowired
        private LoginFailures failures;

        @Autowired
        private JdbcTemplate database;

        @Autowired
        private Clock clock;

        @Test
        void tries_at_the_same_moment_count_before_they_are_checked() {
            long admitted = IntStream.range(0, 40)
                    .parallel()
                    .filter(i -> throttle.begin(account, address, false).admitted())
                    .count();
            assertThat(admitted).isEqualTo(5);
        }

        @Test
        void nobody_reads_of_whom_they_are_and_they_go_after_a_day_or_when_there_are_none() {
            throttle.begin(account, address, true);
            assertThat(database.queryForList("select counted from login_failure", String.class))
                    .isNotEmpty()
                    .allMatch(counted -> counted.matches("[0-9a-f]{64}"));
            throttle.succeeded(account, address);
            failures.forget(clock.instant().minus(Duration.ofDays(1)));
            assertThat(database.queryForList("select failures from login_failure", Integer.class))
                    .doesNotContain(0);
            throttle.begin(account, address, true);
            failures.forget(clock.instant().plusSeconds(1));
            assertThat(database.queryForList("select failures from login_failure", Integer.class))
                    .isEmpty();
        }
    }

    @Nested
    @OnH2
    class H2 extends Counting {}

    @Nested
    @OnPostgres
    class PostgreSql extends Counting {}
}
