package nl.privacyspiegel.shared.page;

import java.time.LocalDate;
import java.util.Locale;
import nl.privacyspiegel.shared.Days;
import org.springframework.context.MessageSource;

/** Says things in the language of the reader. */
public record PageTexts(MessageSource messages, Locale locale) {

    public String get(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    /** A day, such as "28 mei 2017". */
    public String day(LocalDate day) {
        return Days.words(day, locale);
    }
}
