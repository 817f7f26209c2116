package nl.privacyspiegel.insight;

import java.math.BigDecimal;
import java.util.Optional;

/** The first and the last grade of a domain, of the same units; each may be absent. */
public record StartAndEnd(Optional<MeanOverUnits> start, Optional<MeanOverUnits> end) {

    /** End minus start; empty when either is absent. */
    public Optional<BigDecimal> change() {
        return start.flatMap(before -> end.map(after -> after.value().subtract(before.value())));
    }
}
