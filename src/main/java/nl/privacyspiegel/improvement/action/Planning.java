package nl.privacyspiegel.improvement.action;

import java.time.LocalDate;
import nl.privacyspiegel.shared.PossibleDay;
import nl.privacyspiegel.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * When an action is done.
 *
 * @param start null when nobody said so
 * @param due the last day; null when there is none
 * @param everyMonths after how many months it comes again once it is done; null when it is done once
 */
public record Planning(
        @Nullable LocalDate start,
        @Nullable LocalDate due,
        @Nullable Integer everyMonths) {

    /** Nobody said anything. */
    public static final Planning NONE = new Planning(null, null, null);

    /** The longest time between two times, in months. */
    public static final int LONGEST_INTERVAL = 120;

    /** @throws RuleViolation when it ends before it begins, comes again at no possible time, or has a day that nobody means */
    public Planning {
        PossibleDay.require(start);
        PossibleDay.require(due);
        if (start != null && due != null && due.isBefore(start)) {
            throw new RuleViolation("improvement.planning.backwards");
        }
        if (everyMonths != null && (everyMonths < 1 || everyMonths > LONGEST_INTERVAL)) {
            throw new RuleViolation("improvement.planning.interval", LONGEST_INTERVAL);
        }
    }

    /** The same with no day yet. */
    Planning withoutDays() {
        return new Planning(null, null, everyMonths);
    }

    /** Whether its last day has passed. */
    public boolean isPast(LocalDate today) {
        return due != null && due.isBefore(today);
    }

    /**
     * The same, the next time: counted from its last day, or else from the day on which it was done. The last day of a longer
     * month becomes that of a shorter one.
     *
     * @throws IllegalStateException when it does not come again
     */
    public Planning next(LocalDate done) {
        Integer months = everyMonths;
        if (months == null) {
            throw new IllegalStateException("it is done once");
        }
        return new Planning(
                start == null ? null : start.plusMonths(months), (due == null ? done : due).plusMonths(months), months);
    }
}
