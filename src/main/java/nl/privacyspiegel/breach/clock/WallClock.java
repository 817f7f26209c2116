package nl.privacyspiegel.breach.clock;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.privacyspiegel.shared.RuleViolation;

/** What people read from a clock in the Netherlands, as a moment. */
public final class WallClock {

    /** Where the clock hangs. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private WallClock() {}

    /**
     * The moment at which the clock showed this. In the night that has an hour twice it is the first of both: then the term ends
     * an hour early at most, never late.
     *
     * @throws RuleViolation in the hour that the clock skips in spring: nobody saw it
     */
    public static Instant moment(LocalDateTime shown) {
        LocalDateTime minute = shown.truncatedTo(ChronoUnit.MINUTES);
        List<ZoneOffset> offsets = ZONE.getRules().getValidOffsets(minute);
        if (offsets.isEmpty()) {
            throw new RuleViolation("breach.moment.skipped");
        }
        return minute.toInstant(offsets.getFirst());
    }

    /**
     * The same for what ends a term: of both the last that is not still to come, so that nobody is in time who may have been late.
     *
     * @throws RuleViolation in the hour that the clock skips in spring
     */
    public static Instant lastMoment(LocalDateTime shown, Instant now) {
        Instant first = moment(shown);
        LocalDateTime minute = shown.truncatedTo(ChronoUnit.MINUTES);
        Instant last = minute.toInstant(ZONE.getRules().getValidOffsets(minute).getLast());
        return last.isAfter(now) ? first : last;
    }

    /** What the clock shows at a moment, to the minute. */
    public static LocalDateTime shown(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZONE).truncatedTo(ChronoUnit.MINUTES);
    }
}
