package nl.privacyspiegel.improvement.ui;

import java.time.LocalDate;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ui.Texts;
import org.jspecify.annotations.Nullable;

/** Asks once whether the year is right when a day lies far before the day that it belongs to; the next press takes it. */
public final class YearAsked {

    /** What is said of a day that lies far before. */
    public static final String KEY = "improvement.year.asked";

    private static final int MONTHS = 6;

    private @Nullable LocalDate asked;

    /**
     * Lets a day pass that lies near enough, or that was asked about just now.
     *
     * @param usual the day that it belongs to, such as the one on which it was due
     * @throws RuleViolation when it lies more than half a year before that, and this was not asked yet
     */
    public void pass(LocalDate day, LocalDate usual) {
        if (day.isBefore(usual.minusMonths(MONTHS)) && !day.equals(asked)) {
            asked = day;
            throw new RuleViolation(KEY, Texts.day(day), Texts.day(usual));
        }
    }
}
