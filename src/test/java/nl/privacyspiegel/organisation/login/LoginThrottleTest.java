package nl.privacyspiegel.organisation.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.BeforeTry;
import nl.privacyspiegel.organisation.login.LoginPolicy.Series;
import nl.privacyspiegel.organisation.login.LoginThrottle.Attempt;
import nl.privacyspiegel.testing.MovingClock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Who guesses is slowed down, and nobody else")
class LoginThrottleTest {

    /** For who asks nothing at the same moment. */
    private static final class Remembered implements FailureBooks {

        private final Map<String, Series> all = new HashMap<>();

        @Override
        public Series locked(String counted) {
            return all.getOrDefault(counted, Series.NONE);
        }

        @Override
        public void write(String counted, Series series) {
            all.put(counted, series);
        }
    }

    private static final String OWNER = "owner@gemeente.example";
    private static final String HOME = "192.0.2.1";
    private static final String ELSEWHERE = "198.51.100.7";

    private MovingClock clock = new MovingClock(Instant.parse("2026-03-02T11:00:00Z"));
    private LoginThrottle throttle = new LoginThrottle(new Remembered(), clock);

    @BeforeTry
    void nobody_failed_yet() {
        clock = new MovingClock(clock.instant());
        throttle = new LoginThrottle(new Remembered(), clock);
    }

    private void fail(int times, String account, String address, boolean known) {
        for (int i = 0; i < times; i++) {
            Attempt attempt = throttle.begin(account, address, known);
            assertThat(attempt.admitted()).isTrue();
            clock.pass(attempt.pause());
        }
    }

    @Test
    void the_sixth_try_in_a_row_has_to_wait_and_may_when_the_wait_is_over() {
        fail(4, OWNER, HOME, false);
        assertThat(throttle.begin(OWNER, HOME, false).pause()).hasSeconds(5);
        Attempt tooEarly = throttle.begin(OWNER, HOME, false);
        assertThat(tooEarly.admitted()).isFalse();
        assertThat(tooEarly.pause()).hasSeconds(5);
        clock.pass(Duration.ofSeconds(5));
        assertThat(throttle.begin(OWNER, HOME, false).admitted()).isTrue();
    }

    @Test
    void knocking_while_waiting_makes_the_wait_no_longer() {
        fail(4, OWNER, HOME, false);
        throttle.begin(OWNER, HOME, false);
        IntStream.range(0, 1000).forEach(i -> throttle.begin(OWNER, HOME, false));
        clock.pass(Duration.ofSeconds(5));
        assertThat(throttle.begin(OWNER, HOME, false).admitted()).isTrue();
    }

    @Property(seed = "33")
    void another_address_does_not_notice(@ForAll @IntRange(max = 19) int failures) {
        fail(failures, OWNER, ELSEWHERE, false);
        assertThat(throttle.begin(OWNER, HOME, false).admitted()).isTrue();
    }

    @Property(seed = "33")
    void another_account_does_not_notice(@ForAll @IntRange(max = 40) int failures) {
        fail(failures, OWNER, ELSEWHERE, false);
        assertThat(throttle.begin("other@gemeente.example", ELSEWHERE, false).admitted())
                .isTrue();
    }

    @Property(seed = "33")
    void a_success_takes_the_failures_away(@ForAll @IntRange(max = 15) int failures) {
        fail(failures, OWNER, HOME, true);
        throttle.begin(OWNER, HOME, true);
        throttle.succeeded(OWNER, HOME);
        assertThat(throttle.begin(OWNER, HOME, true)).satisfies(attempt -> {
            assertThat(attempt.admitted()).isTrue();
            assertThat(attempt.pause()).isZero();
        });
    }

    @Test
    void an_account_under_attack_from_everywhere_is_slow_for_strangers_but_not_for_its_owner() {
        for (int i = 0; i < 20; i++) {
            throttle.begin(OWNER, "203.0.113." + i, false);
        }
        assertThat(throttle.begin(OWNER, "203.0.113.99", false).admitted()).isFalse();
        assertThat(throttle.begin(OWNER, HOME, true).admitted()).isTrue();
    }

    @Test
    void an_address_that_tries_many_accounts_is_slow_for_all_but_who_logged_in_there_before() {
        for (int i = 0; i < 50; i++) {
            assertThat(throttle.begin("guess" + i, ELSEWHERE, false).admitted()).isTrue();
        }
        assertThat(throttle.begin("guess50", ELSEWHERE, false).admitted()).isFalse();
        assertThat(throttle.begin(OWNER, ELSEWHERE, true).admitted()).isTrue();
        assertThat(throttle.begin("guess50", HOME, false).admitted()).isTrue();
    }

    @Test
    void logging_in_all_day_slows_nobody() {
        for (int i = 0; i < 1000; i++) {
            assertThat(throttle.begin("member" + i, HOME, false).admitted()).isTrue();
            throttle.succeeded("member" + i, HOME);
        }
    }

    @Test
    void after_a_day_it_is_forgotten() {
        fail(13, OWNER, HOME, false);
        clock.pass(LoginThrottle.FORGOTTEN_AFTER.plusSeconds(1));
        assertThat(throttle.begin(OWNER, HOME, false).pause()).isZero();
    }
}
