package nl.privacyspiegel.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** How a number is written, on a page, in a chart and in a document: with the decimal sign of the language, without groups. */
public final class Numbers {

    private static final int MOST_DIGITS = 40;

    private Numbers() {}

    /** Whether somebody can have typed this digit by digit: reckoning with an exponent of millions takes hours. */
    public static boolean isWrittenOut(BigDecimal number) {
        return Math.abs((long) number.scale()) <= MOST_DIGITS && number.precision() <= MOST_DIGITS;
    }

    /** With the decimals that it has, such as "3,5" or "3.5". */
    public static String plain(BigDecimal number, Locale locale) {
        return number.toPlainString()
                .replace('.', DecimalFormatSymbols.getInstance(locale).getDecimalSeparator());
    }

    /** Rounded half up to this many decimals, such as "3,0". */
    public static String rounded(BigDecimal number, int decimals, Locale locale) {
        return plain(number.setScale(decimals, RoundingMode.HALF_UP), locale);
    }

    /** The digits of a change with the sign before them, such as "+3" or "−1,5"; none before nothing. */
    public static String signed(int signum, String digits) {
        return (signum > 0 ? "+" : signum < 0 ? "−" : "") + digits;
    }
}
