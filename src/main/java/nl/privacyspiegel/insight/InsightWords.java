package nl.privacyspiegel.insight;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import nl.privacyspiegel.assessment.AdoptedMeasurement;
import nl.privacyspiegel.shared.Days;
import nl.privacyspiegel.shared.Numbers;
import nl.privacyspiegel.shared.Sentence;
import org.springframework.context.MessageSource;

/** Says things in the language of the reader, on a page and in a file alike. */
record InsightWords(MessageSource messages, Locale locale) {

    String get(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    /** The same around content and other sentences. */
    Sentence say(String key, Object... arguments) {
        return Sentence.of(filled -> get(key, filled), arguments);
    }

    String day(LocalDate day) {
        return Days.words(day, locale);
    }

    String number(BigDecimal number) {
        return Numbers.plain(number, locale);
    }

    /** Such as "Eindmeting, 28 mei 2017", with the unit before it when there are more. */
    String measurement(AdoptedMeasurement measurement, Trend.Grades grades) {
        String name = get("insight.measurement", get(measurement.kind().translationKey()), day(measurement.date()));
        return grades.units() == 1
                ? name
                : get("insight.measurement.of", grades.names().getOrDefault(measurement.unit(), ""), name);
    }
}
