package nl.privacyspiegel.privacytest.results;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import nl.privacyspiegel.shared.Numbers;

/**
 * A mean score in per cent, or how much one differs from another in percentage points, and the one way in which both are
 * written: exact with one decimal, and made of ranges in whole per cents behind {@link Percentage#ABOUT}.
 *
 * @param value always with one decimal, which is zero of what is not exact
 * @param exact false when it was made of ranges
 */
public record MeanScore(BigDecimal value, boolean exact) {

    public MeanScore {
        value = value.setScale(exact ? 1 : 0, RoundingMode.HALF_UP).setScale(1, RoundingMode.UNNECESSARY);
    }

    /** How much this is more than an earlier one; exact when both are. */
    public MeanScore minus(MeanScore earlier) {
        return new MeanScore(value.subtract(earlier.value), exact && earlier.exact);
    }

    /** The value with a decimal only where that means something. */
    public BigDecimal written() {
        return exact ? value : value.setScale(0, RoundingMode.UNNECESSARY);
    }

    /** With a percent sign: {@code 66,7%}, or {@code ± 67%}. */
    public String format(Locale locale) {
        return number(locale) + "%";
    }

    /** Without one: {@code 66,7}, or {@code ± 67}. */
    public String number(Locale locale) {
        return about() + Numbers.plain(written(), locale);
    }

    /** As a change, with its sign: {@code +2,5}, or {@code −54}, of which the words around it say that it is about as much. */
    public String change(Locale locale) {
        return Numbers.signed(value.signum(), Numbers.plain(written().abs(), locale));
    }

    /** The translation key of the words around it: of one point in the singular, of 1.0 not. */
    public String changeKey() {
        if (exact) {
            return "privacytest.compare.points";
        }
        return written().abs().compareTo(BigDecimal.ONE) == 0
                ? "privacytest.compare.point.about"
                : "privacytest.compare.points.about";
    }

    private String about() {
        return exact ? "" : Percentage.ABOUT;
    }
}
