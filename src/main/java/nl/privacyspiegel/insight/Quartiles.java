package nl.privacyspiegel.insight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The lower quartile, the median and the upper quartile of at least five values, with straight lines between neighbouring
 * values, as spreadsheet programs compute them (QUARTILE.INC), rounded half up to two decimals.
 */
public record Quartiles(BigDecimal lower, BigDecimal median, BigDecimal upper, int values) {

    /** With fewer values than this there are no quartiles. */
    public static final int FEWEST = 5;

    private static final int DECIMALS = 2;
    private static final int QUARTERS = 4;

    /** Empty with fewer than five values. */
    static Optional<Quartiles> of(List<BigDecimal> values) {
        if (values.size() < FEWEST) {
            return Optional.empty();
        }
        List<BigDecimal> sorted = values.stream().sorted().toList();
        return Optional.of(new Quartiles(at(sorted, 1), at(sorted, 2), at(sorted, 3), sorted.size()));
    }

    private static BigDecimal at(List<BigDecimal> sorted, int quarter) {
        int steps = (sorted.size() - 1) * quarter;
        BigDecimal low = sorted.get(steps / QUARTERS);
        int rest = steps % QUARTERS;
        BigDecimal exact = rest == 0
                ? low
                : low.add(sorted.get(steps / QUARTERS + 1)
                        .subtract(low)
                        .multiply(BigDecimal.valueOf(rest))
                        .divide(BigDecimal.valueOf(QUARTERS)));
        return exact.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    /** Where this value lies. */
    public Place place(BigDecimal own) {
        if (own.compareTo(lower) < 0) {
            return Place.LOWEST_QUARTER;
        }
        return own.compareTo(upper) > 0 ? Place.HIGHEST_QUARTER : Place.MIDDLE;
    }

    /** In which part of the others a value lies. */
    public enum Place {
        LOWEST_QUARTER,
        MIDDLE,
        HIGHEST_QUARTER;

        /** The translation key of a phrase that says so. */
        public String translationKey() {
            return "insight.place." + name().toLowerCase(Locale.ROOT);
        }
    }
}
