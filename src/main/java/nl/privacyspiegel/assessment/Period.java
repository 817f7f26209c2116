package nl.privacyspiegel.assessment;

import java.io.Serializable;
import java.time.LocalDate;
import nl.privacyspiegel.shared.PossibleDay;
import nl.privacyspiegel.shared.RuleViolation;

/** From a first to a last day, both included. */
public record Period(LocalDate start, LocalDate end) implements Serializable {

    /** @throws RuleViolation when the end lies before the start, or nobody means one of them */
    public Period {
        PossibleDay.require(start);
        PossibleDay.require(end);
        if (end.isBefore(start)) {
            throw new RuleViolation("assessment.period.endBeforeStart");
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }
}
