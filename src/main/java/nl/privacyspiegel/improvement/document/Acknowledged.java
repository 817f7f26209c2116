package nl.privacyspiegel.improvement.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.privacyspiegel.shared.PossibleDay;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.Share;

/**
 * How many people knew a document on a day: numbers, never who.
 *
 * @param whole of how many: those to whom it applies
 */
public record Acknowledged(LocalDate day, int known, int whole) {

    /** The most people that one document is for. */
    public static final int MOST = 1_000_000;

    /** @throws RuleViolation when nobody is counted, or more know it than there are, or nobody means that day */
    public Acknowledged {
        PossibleDay.require(day);
        if (whole < 1 || whole > MOST) {
            throw new RuleViolation("improvement.document.known.whole", MOST);
        }
        if (known < 0 || known > whole) {
            throw new RuleViolation("improvement.document.known.more");
        }
    }

    /** The part that knows it, in per cent with one decimal. */
    public BigDecimal percentage() {
        return new Share(known, whole).percentage();
    }
}
