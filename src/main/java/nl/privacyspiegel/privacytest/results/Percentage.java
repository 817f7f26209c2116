package nl.privacyspiegel.privacytest.results;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A share of those who answered, with the number of them: 100 × count / n, rounded half up to one decimal. Percentages that
 * belong together need not add up to 100,0: each is rounded on its own, and none is adjusted to make them fit.
 *
 * @param value 0.0 to 100.0, always with one decimal
 * @param n how many answered, at least one
 * @param exact false for the middle of a range, in whole per cents
 */
public record Percentage(BigDecimal value, int n, boolean exact) {

    /** Stands before what is not exact. */
    public static final String ABOUT = "± ";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public static Percentage of(int count, int n) {
        if (n < 1 || count < 0 || count > n) {
            throw new IllegalArgumentException("Not a share: " + count + " of " + n);
        }
        return new Percentage(
                HUNDRED.multiply(BigDecimal.valueOf(count)).divide(BigDecimal.valueOf(n), 1, RoundingMode.HALF_UP),
                n,
                true);
    }

    /** The share of a count as it is published; of a range that of its middle. */
    static Percentage of(CountRange count, int n) {
        if (count.isExact()) {
            return of(count.low(), n);
        }
        BigDecimal middle = HUNDRED.multiply(BigDecimal.valueOf((long) count.low() + count.high()))
                .divide(BigDecimal.valueOf(2L * n), 0, RoundingMode.HALF_UP)
                .setScale(1, RoundingMode.UNNECESSARY);
        return new Percentage(middle, n, false);
    }

    /** A share of estimates: in whole per cents. */
    public static Percentage about(int count, int n) {
        Percentage exactly = of(count, n);
        return new Percentage(
                exactly.value().setScale(0, RoundingMode.HALF_UP).setScale(1, RoundingMode.UNNECESSARY), n, false);
    }

    /** The percentage of each option, in the order of the options; empty when nobody answered. */
    public static Map<String, Percentage> of(Answers answers) {
        Map<String, Percentage> shares = new LinkedHashMap<>();
        if (answers.answered() > 0) {
            answers.counts().forEach((option, count) -> shares.put(option, of(count, answers.answered())));
        }
        return shares;
    }

    /** One decimal and a percent sign, in Dutch {@code 66,7%}; what is not exact in whole per cents. */
    public String format(Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(exact ? 1 : 0);
        format.setMaximumFractionDigits(1);
        return (exact ? "" : ABOUT) + format.format(value) + "%";
    }
}
