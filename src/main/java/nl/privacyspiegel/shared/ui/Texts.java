package nl.privacyspiegel.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.privacyspiegel.shared.Days;
import nl.privacyspiegel.shared.Numbers;
import nl.privacyspiegel.shared.RuleViolation;

/** What the reader reads: words, dates and numbers in the language of the page. */
public final class Texts {

    /** The language of who has not chosen one. */
    public static final Locale DUTCH = Locale.of("nl");

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private Texts() {}

    /** The text with this translation key. */
    public static String t(String key, Object... arguments) {
        return I18NProvider.translate(locale(), key, arguments);
    }

    /** The same in Dutch, whoever reads: for what goes into a file or a form of the organisation. */
    public static String dutch(String key, Object... arguments) {
        return I18NProvider.translate(DUTCH, key, arguments);
    }

    /** What a broken rule says to the person. */
    public static String of(RuleViolation violation) {
        return t(violation.key(), violation.arguments());
    }

    /** The language of the current page. */
    public static Locale locale() {
        UI ui = UI.getCurrent();
        return ui == null ? DUTCH : ui.getLocale();
    }

    /** A day, such as "28 mei 2017". */
    public static String day(LocalDate day) {
        return Days.words(day, locale());
    }

    /** The day of a moment, such as "28 mei 2017". */
    public static String day(Instant moment) {
        return day(LocalDate.ofInstant(moment, ZONE));
    }

    /** A moment of the day, such as "14:03". */
    public static String time(Instant moment) {
        return DateTimeFormatter.ofPattern("HH:mm", locale()).withZone(ZONE).format(moment);
    }

    /** A day and a moment, such as "28 mei 2017 14:03". */
    public static String moment(Instant moment) {
        return day(LocalDate.ofInstant(moment, ZONE)) + " " + time(moment);
    }

    /** A number as people write it, such as "3,5". */
    public static String number(BigDecimal number) {
        return Numbers.plain(number, locale());
    }

    /** A change with its sign, such as "+3" or "−1,5". */
    public static String change(BigDecimal change) {
        return Numbers.signed(change.signum(), number(change.abs()));
    }
}
