package nl.privacyspiegel.insight;

import java.math.BigDecimal;
import java.util.Optional;
import nl.privacyspiegel.assessment.grading.GradeChange;

/** The first and the last grade of a domain, of the same units; each may be absent. */
public record StartAndEnd(Optional<MeanOverUnits> start, Optional<MeanOverUnits> end) {

    /** End minus start; empty when either is absent. */
    public Optional<BigDecimal> change() {
        return GradeChange.between(start.map(MeanOverUnits::value), end.map(MeanOverUnits::value))
                .difference();
    }
}
