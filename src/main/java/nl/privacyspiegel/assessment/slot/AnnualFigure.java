package nl.privacyspiegel.assessment.slot;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.OptionalLong;
import nl.privacyspiegel.assessment.slot.ReportSection.Value;

/**
 * A figure of a year. What is not known is absent, and never zero.
 *
 * @param name what is counted
 * @param now what it is
 * @param before what it was a year before
 * @param over over how many it goes, in words; may be empty
 * @param day as of which day it is
 */
public record AnnualFigure(String name, Value now, Value before, String over, LocalDate day) {

    /** A number; empty when it is not known. */
    public static Value count(OptionalLong number) {
        return number.isPresent()
                ? new ReportSection.Amount(BigDecimal.valueOf(number.getAsLong()), 0)
                : new ReportSection.Nothing();
    }

    /** A number. */
    public static Value count(long number) {
        return count(OptionalLong.of(number));
    }

    /**
     * A number as of the last day of which a report tells, beside that of the year before.
     *
     * @param known whether there was something to count the year before: none of nothing is not known, rather than none
     */
    public static AnnualFigure counted(
            String name, long now, boolean known, long before, String over, AnnualScope scope) {
        return new AnnualFigure(
                name, count(now), count(known ? OptionalLong.of(before) : OptionalLong.empty()), over, scope.last());
    }
}
