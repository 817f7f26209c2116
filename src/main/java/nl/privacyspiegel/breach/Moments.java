package nl.privacyspiegel.breach;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.privacyspiegel.breach.clock.WallClock;
import nl.privacyspiegel.shared.PossibleDay;
import nl.privacyspiegel.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Which moments can be told: those that were. */
@Component
class Moments {

    /** The clocks of two machines are never quite the same. */
    private static final Duration APART = Duration.ofMinutes(1);

    private final Clock clock;

    Moments(Clock clock) {
        this.clock = clock;
    }

    /** @throws RuleViolation for a moment that nobody means, or that is still to come */
    void require(Instant moment) {
        PossibleDay.require(WallClock.shown(moment).toLocalDate());
        if (moment.isAfter(clock.instant().plus(APART))) {
            throw new RuleViolation("breach.moment.future");
        }
    }
}
