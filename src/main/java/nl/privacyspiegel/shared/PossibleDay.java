package nl.privacyspiegel.shared;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day that somebody typed and can mean: the one home for how far back and how far ahead that goes. */
public final class PossibleDay {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final LocalDate FIRST = LocalDate.of(FIRST_YEAR, 1, 1);
    private static final LocalDate LAST = LocalDate.of(LAST_YEAR, 12, 31);

    private PossibleDay() {}

    /** Whether anybody can mean this day. */
    public static boolean is(LocalDate day) {
        return day.equals(nearest(day));
    }

    /**
     * The nearest day that somebody can mean: for what is stored. What was typed before days had bounds is read so, because a page that
     * refuses one row shows none.
     */
    public static LocalDate nearest(LocalDate day) {
        if (day.isBefore(FIRST)) {
            return FIRST;
        }
        return day.isAfter(LAST) ? LAST : day;
    }

    /**
     * Refuses a day that nobody means.
     *
     * @param day null when there is none, which is possible
     * @throws RuleViolation when it lies outside the years 1900 to 2100
     */
    public static void require(@Nullable LocalDate day) {
        if (day != null && !is(day)) {
            throw new RuleViolation("shared.date.range", FIRST_YEAR, LAST_YEAR);
        }
    }
}
