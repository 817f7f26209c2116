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
 */
public record Percentage(BigDecimal value, int n) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public static Percentage of(int count, int n) {
        if (n < 1 || count < 0 || count > n) {
            throw new IllegalArgumentException("Not a share: " + count + " of " + n);
        }
        return new Percentage(
                HUNDRED.multiply(BigDecimal.valueOf(count)).divide(BigDecimal.valueOf(n), 1, RoundingMode.HALF_UP), n);
    }

    /** The percentage of each option, in the order of the options; empty when nobody answered. */
    public static Map<String, Percentage> of(Answers answers) {
        Map<String, Percentage> shares = new LinkedHashMap<>();
        if (answers.answered() > 0) {
            answers.counts().forEach((option, count) -> shares.put(option, of(count, answers.answered())));
        }
        return shares;
    }

    /** One decimal and a percent sign, in Dutch {@code 66,7%}. */
    public String format(Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(value) + "%";
    }
}
