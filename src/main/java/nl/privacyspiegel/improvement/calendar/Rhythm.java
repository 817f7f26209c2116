package nl.privacyspiegel.improvement.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.privacyspiegel.shared.RuleViolation;

/**
 * How often something comes back. Days are counted from the first one: what falls on the 31st falls on the last day of a shorter
 * month, and on the 31st again after it; what falls on 29 February falls on the 28th in other years.
 *
 * @param every how many weeks, months or years lie between two times
 */
public record Rhythm(int every, Unit unit) {

    /** In what people count. */
    public enum Unit {
        WEEKS(ChronoUnit.WEEKS, 52),
        MONTHS(ChronoUnit.MONTHS, 60),
        YEARS(ChronoUnit.YEARS, 10);

        private final ChronoUnit length;
        private final int most;

        Unit(ChronoUnit length, int most) {
            this.length = length;
            this.most = most;
        }

        /** The most of these that can lie between two times. */
        public int most() {
            return most;
        }
    }

    /** @throws RuleViolation when it is less than one, or more than {@link Unit#most} */
    public Rhythm {
        if (every < 1 || every > unit.most()) {
            throw new RuleViolation("improvement.duty.every.wrong", unit.most());
        }
    }

    /**
     * The first time after a day, which is the first one of all when that is still to come.
     *
     * @param first the day from which times are counted
     */
    public LocalDate next(LocalDate first, LocalDate after) {
        if (first.isAfter(after)) {
            return first;
        }
        long times = Math.max(1, unit.length.between(first, after) / every);
        LocalDate next = time(first, times);
        while (!next.isAfter(after)) {
            times++;
            next = time(first, times);
        }
        return next;
    }

    private LocalDate time(LocalDate first, long number) {
        return first.plus(number * every, unit.length);
    }
}
