package nl.privacyspiegel.organisation.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.privacyspiegel.organisation.login.LoginPolicy.Series;
import org.junit.jupiter.api.Test;

/** How long who failed has to wait. */
class LoginPolicyTest {

    private static final LoginPolicy POLICY = LoginPolicy.PAIR;
    private static final Instant NOW = Instant.parse("2026-03-02T11:00:00Z");

    @Test
    void mistyping_four_times_costs_nothing() {
        assertThat(POLICY.waitAfter(0)).isZero();
        assertThat(POLICY.waitAfter(4)).isZero();
    }

    @Test
    void from_the_fifth_failure_on_each_doubles_the_wait_up_to_a_quarter_of_an_hour() {
        assertThat(POLICY.waitAfter(5)).hasSeconds(5);
        assertThat(POLICY.waitAfter(6)).hasSeconds(10);
        assertThat(POLICY.waitAfter(7)).hasSeconds(20);
        assertThat(POLICY.waitAfter(12)).hasSeconds(640);
        assertThat(POLICY.waitAfter(13)).hasMinutes(15);
        assertThat(POLICY.waitAfter(1000)).hasMinutes(15);
    }

    @Test
    void what_is_told_of_a_series_is_bounded_however_long_it_is() {
        long told = java.util.stream.IntStream.rangeClosed(1, 100_000)
                .filter(POLICY::isWorthTelling)
                .count();
        assertThat(told).isEqualTo(10);
    }

    @Property(seed = "33")
    void the_wait_never_shrinks_with_more_failures(@ForAll @IntRange(max = 100_000) int failures) {
        assertThat(POLICY.waitAfter(failures + 1)).isGreaterThanOrEqualTo(POLICY.waitAfter(failures));
    }

    @Property(seed = "33")
    void the_wait_ends(@ForAll @IntRange(max = Integer.MAX_VALUE - 1) int failures) {
        Series series = new Series(failures, NOW);
        assertThat(POLICY.remaining(series, NOW.plus(LoginPolicy.LONGEST_WAIT))).isZero();
        assertThat(POLICY.remaining(series, NOW)).isLessThanOrEqualTo(Duration.ofMinutes(15));
    }
}
