package nl.privacyspiegel.improvement.document;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.privacyspiegel.shared.PossibleDay;
import nl.privacyspiegel.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * The days of a document, each null when there is none.
 *
 * @param offered when it was laid before who has to adopt it
 * @param begins before which it is in force for nobody
 * @param until the last day on which it is in force
 * @param review the last day on which it may stay as it is without being looked at anew
 */
public record DocumentDates(
        @Nullable LocalDate offered,
        @Nullable LocalDate begins,
        @Nullable LocalDate until,
        @Nullable LocalDate review) {

    /** Nobody said anything. */
    public static final DocumentDates NONE = new DocumentDates(null, null, null, null);

    /** @throws RuleViolation when it ends before it begins, or a day is of no document that anybody goes by */
    public DocumentDates {
        if (begins != null && until != null && until.isBefore(begins)) {
            throw new RuleViolation("improvement.document.dates.backwards");
        }
        if (Stream.of(offered, begins, until, review).anyMatch(day -> day != null && !PossibleDay.is(day))) {
            throw new RuleViolation("improvement.document.dates.wrong");
        }
    }
}
