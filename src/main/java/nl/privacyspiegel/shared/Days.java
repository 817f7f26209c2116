package nl.privacyspiegel.shared;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How a day is written, on a page, in a chart and in a document: the day, the month and the year, in every language. */
public final class Days {

    private static final String WORDS = "d MMMM uuuu";
    private static final String SHORT = "d MMM uuuu";

    private Days() {}

    /** A day, such as "28 mei 2017" or "28 May 2017". */
    public static String words(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern(WORDS, locale).format(day);
    }

    /** A day where there is little room, such as "6 feb 2017" or "6 Feb 2017". */
    public static String brief(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern(SHORT, locale).format(day);
    }
}
