package nl.privacyspiegel.reporting.content;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import nl.privacyspiegel.framework.GradingScale;

/** How far apart the grid lines of a chart lie, so that they fall on steps of the scale and stay readable. */
public final class GridSteps {

    private static final List<Integer> READABLE_RINGS = List.of(5, 4, 3);

    private static final BigDecimal MOST_LINES = BigDecimal.TEN;

    private GridSteps() {}

    /** A distance between grid lines that ends at both ends of the span and is one or more steps of the scale. */
    public static BigDecimal unit(GradingScale scale, BigDecimal span) {
        for (int rings : READABLE_RINGS) {
            BigDecimal parts = BigDecimal.valueOf(rings);
            if (span.remainder(scale.step().multiply(parts)).signum() == 0) {
                return span.divide(parts);
            }
        }
        return span;
    }

    /** A distance of whole steps of the scale that gives a readable number of grid lines. */
    static BigDecimal steps(GradingScale scale, BigDecimal span) {
        BigDecimal lines = span.divide(scale.step().multiply(MOST_LINES), 0, RoundingMode.CEILING);
        return scale.step().multiply(lines.max(BigDecimal.ONE));
    }
}
