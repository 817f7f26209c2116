package nl.privacyspiegel.shared.chart;

import java.math.BigDecimal;

/**
 * A part of a whole.
 *
 * @param percentage from 0 to 100, rounded as it is to be written: with as many decimals as it has
 */
public record Slice(String name, BigDecimal percentage, SliceStyle style) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    public Slice {
        Checks.text(name, "name");
        Checks.that(percentage.signum() >= 0 && percentage.compareTo(WHOLE) <= 0, "not a percentage");
    }

    /** Whether it is large enough to be drawn at all. */
    public boolean isDrawn() {
        return percentage.signum() > 0;
    }
}
