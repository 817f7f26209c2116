package nl.privacyspiegel.privacytest.results;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.privacyspiegel.shared.Numbers;

/**
 * A share of those who answered, with the number of them: 100 × count / n, rounded half up to one decimal. Percentages that
 * belong together need not add up to 100,0: each is rounded on its own, and none is adjusted to make them fit.
 *
 * @param value 0.0 to 100.0, always with one decimal; of what is not exact about its middle, in whole per cents: where to draw it
 * @param n how many answered, at least one
 * @param exact false for the middle of a range or an estimate
 * @param low the least that it can be, and {@code high} the most; of a range in whole per cents; the same as the value of what is no range
 */
public record Percentage(BigDecimal value, int n, boolean exact, BigDecimal low, BigDecimal high) {

    /** Stands before what is made of several ranges, and never alone at the end of a line. */
    public static final String ABOUT = "±\u00a0";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Percentage(BigDecimal value, int n, boolean exact) {
        this(value, n, exact, value, value);
    }

    public static Percentage of(int count, int n) {
        if (n < 1 || count < 0 || count > n) {
            throw new IllegalArgumentException("Not a share: " + count + " of " + n);
        }
        return new Percentage(share(count, n, 1), n, true);
    }

    /** The share of a count as it is published. */
    static Percentage of(CountRange count, int n) {
        if (count.isExact()) {
            return of(count.low(), n);
        }
        BigDecimal middle = share((long) count.low() + count.high(), 2L * n, 0);
        return new Percentage(
                middle.setScale(1, RoundingMode.UNNECESSARY),
                n,
                false,
                share(count.low(), n, 0),
                share(count.high(), n, 0));
    }

    /** A share of estimates: in whole per cents. */
    static Percentage about(int count, int n) {
        BigDecimal whole = share(count, n, 0);
        return new Percentage(whole.setScale(1, RoundingMode.UNNECESSARY), n, false);
    }

    private static BigDecimal share(long count, long n, int decimals) {
        return HUNDRED.multiply(BigDecimal.valueOf(count))
                .divide(BigDecimal.valueOf(n), decimals, RoundingMode.HALF_UP);
    }

    /** Whether it is known no better than that it lies between two. */
    public boolean isRange() {
        return low.compareTo(high) < 0;
    }

    /** The value with a decimal only where that means something. */
    public BigDecimal written() {
        return exact ? value : value.setScale(0, RoundingMode.UNNECESSARY);
    }

    /** The percentage of each option, in the order of the options; empty when nobody answered. */
    public static Map<String, Percentage> of(OptionCounts answers) {
        Map<String, Percentage> shares = new LinkedHashMap<>();
        if (answers.answered() > 0) {
            answers.counts().forEach((option, count) -> shares.put(option, of(count, answers.answered())));
        }
        return shares;
    }

    /** One decimal and a percent sign, in Dutch {@code 66,7%}; a range as {@code 0–29%}, an estimate as {@code ± 67%}. */
    public String format(Locale locale) {
        return number(locale) + "%";
    }

    /** The same without the percent sign. */
    public String number(Locale locale) {
        if (isRange()) {
            return low.toPlainString() + "–" + high.toPlainString();
        }
        return (exact ? "" : ABOUT) + Numbers.plain(written(), locale);
    }
}
