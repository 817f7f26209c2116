package nl.privacyspiegel.shared;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day that somebody typed and can mean: the one home for how far back and how far ahead that goes. */
public final class PossibleDay {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private PossibleDay() {}

    /** Whether anybody can mean this day. */
    public static boolean is(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
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
