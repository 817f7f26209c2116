package nl.privacyspiegel.shared;

import java.time.LocalDate;

/** When a figure is too old to stand there without a warning. */
public final class FigureAge {

    private FigureAge() {}

    /** Whether this was more than a year ago; on the same day of the next year it is not yet. */
    public static boolean isOld(LocalDate day, LocalDate today) {
        return day.plusYears(1).isBefore(today);
    }
}
