package nl.privacyspiegel.breach.suspicion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.testing.MovingClock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("How fast suspicions are reported and secrets are tried")
class ReportLimitsTest {

    private final MovingClock clock = new MovingClock(Instant.parse("2026-12-01T09:00:00Z"));
    private final ReportLimits limits = new ReportLimits(clock, 1);

    @Test
    void a_flood_from_one_network_waits_and_others_do_not() {
        for (int times = 0; times < ReportLimits.SENT.atOnce(); times++) {
            limits.send("here");
        }
        assertThatThrownBy(() -> limits.send("here")).isInstanceOf(RuleViolation.class);
        limits.send("there");
        clock.pass(Duration.ofMinutes(1));
        limits.send("here");
    }

    @Test
    void who_guesses_waits_also_for_what_would_open() {
        for (int times = 0; times < ReportLimits.GUESSED.atOnce(); times++) {
            assertThatThrownBy(() -> limits.opened("here", () -> {
                        throw new NotFoundException();
                    }))
                    .isInstanceOf(NotFoundException.class);
        }
        assertThatThrownBy(() -> limits.opened("here", () -> "open")).isInstanceOf(RuleViolation.class);
        assertThat(limits.opened("there", () -> "open")).isEqualTo("open");
    }

    @Test
    void two_servers_let_in_as_much_together_as_one() {
        ReportLimits half = new ReportLimits(clock, 2);
        for (int times = 0; times < ReportLimits.SENT.atOnce() / 2; times++) {
            half.send("here");
        }
        assertThatThrownBy(() -> half.send("here")).isInstanceOf(RuleViolation.class);
    }
}
