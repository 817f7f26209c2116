package nl.privacyspiegel.privacytest.results;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A share of those who answered, with the number of them: 100 × count / n, rounded half up to one decimal. Percentages that
 * belong together need not add up to 100,0: each is rounded on its own, and none is adjusted to make them fit.
 *
 * @param value 0.0 to 100.0, always with one decimal; of what is not exact about its middle, in whole per cents: where to draw it
 * @param n how many answered, at least one
 * @param exact whether it is one number
 * @param range what it is the share of when that is a range; null when it is exact, or made of several ranges
 */
public record Percentage(
        BigDecimal value, int n, boolean exact, @Nullable CountRange range) {

    /** Stands before what is made of several ranges. */
    public static final String ABOUT = "± ";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public static Percentage of(int count, int n) {
        if (n < 1 || count < 0 || count > n) {
            throw new IllegalArgumentException("Not a share: " + count + " of " + n);
        }
        return new Percentage(share(count, n, 1), n, true, null);
    }

    /** The share of a count as it is published. */
    static Percentage of(CountRange count, int n) {
        if (count.isExact()) {
            return of(count.low(), n);
        }
        BigDecimal middle = share((long) count.low() + count.high(), 2L * n, 0).setScale(1, RoundingMode.UNNECESSARY);
        return new Percentage(middle, n, false, count);
    }

    /** A share of estimates. */
    static Percentage about(int count, int n) {
        return new Percentage(share(count, n, 0).setScale(1, RoundingMode.UNNECESSARY), n, false, null);
    }

    private static BigDecimal share(long count, long n, int decimals) {
        return HUNDRED.multiply(BigDecimal.valueOf(count))
                .divide(BigDecimal.valueOf(n), decimals, RoundingMode.HALF_UP);
    }

    /** The percentage of each option, in the order of the options; empty when nobody answered. */
    public static Map<String, Percentage> of(Answers answers) {
        Map<String, Percentage> shares = new LinkedHashMap<>();
        if (answers.answered() > 0) {
            answers.counts().forEach((option, count) -> shares.put(option, of(count, answers.answered())));
        }
        return shares;
    }

    /** One decimal and a percent sign, in Dutch {@code 66,7%}; of a range its ends in whole per cents, {@code
     * 0–29%}; of several ranges about how much, {@code ± 46%}. */
    public String format(Locale locale) {
        if (range != null) {
            return share(range.low(), n, 0) + "–" + share(range.high(), n, 0) + "%";
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(exact ? 1 : 0);
        format.setMaximumFractionDigits(1);
        return (exact ? "" : ABOUT) + format.format(value) + "%";
    }
}
