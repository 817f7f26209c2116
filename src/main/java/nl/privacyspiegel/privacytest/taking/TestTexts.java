package nl.privacyspiegel.privacytest.taking;

import java.time.LocalDate;
import java.util.Locale;
import nl.privacyspiegel.shared.Days;
import org.springframework.context.MessageSource;

/** Says things in the language of the reader. */
record TestTexts(MessageSource messages, Locale locale) {

    String get(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    /** A day, such as "28 mei 2017". */
    String day(LocalDate day) {
        return Days.words(day, locale);
    }
}
