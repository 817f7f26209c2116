package nl.privacyspiegel.assessment;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import nl.privacyspiegel.assessment.Comparison.Moment;
import nl.privacyspiegel.shared.Translator;

/**
 * What the two measurements of a comparison are called, on screen and in every file. Begin and end are only said of the
 * begin and the end of one assessment; any others are called by their kind and date.
 */
public record ComparisonNames(Name start, Name end) {

    /**
     * One of the two.
     *
     * @param title such as "Begin 06-02-2017" or "Eindmeting 28-05-2017"
     * @param brief for a narrow column: "begin" or "28-05-2017"
     * @param within after another word: "begin" or "eindmeting 28-05-2017"
     * @param sentence after a preposition: "begin" or "de eindmeting van 28-05-2017"
     */
    public record Name(String title, String brief, String within, String sentence) {

        private Name numbered(int number) {
            String behind = " (" + number + ")";
            return new Name(title + behind, brief + behind, within + behind, sentence + behind);
        }
    }

    public static ComparisonNames of(
            Comparison comparison, Translator words, Function<LocalDate, String> day, Locale locale) {
        Moment first = comparison.start();
        Moment second = comparison.end();
        if (comparison.isBeginAndEnd()) {
            return new ComparisonNames(
                    new Name(
                            words.get("assessment.moment.start.title", day.apply(first.date())),
                            words.get("assessment.moment.start"),
                            words.get("assessment.moment.start"),
                            words.get("assessment.moment.start.sentence")),
                    new Name(
                            words.get("assessment.moment.end.title", day.apply(second.date())),
                            words.get("assessment.moment.end"),
                            words.get("assessment.moment.end"),
                            words.get("assessment.moment.end.sentence")));
        }
        boolean oneDay = first.date().equals(second.date());
        Name start = name(first, oneDay, words, day, locale);
        Name end = name(second, oneDay, words, day, locale);
        return start.title().equals(end.title())
                ? new ComparisonNames(start.numbered(1), end.numbered(2))
                : new ComparisonNames(start, end);
    }

    private static Name name(
            Moment moment, boolean oneDay, Translator words, Function<LocalDate, String> day, Locale locale) {
        String kind = words.get(moment.kind().translationKey());
        String inSentence = kind.toLowerCase(locale);
        String date = day.apply(moment.date());
        String within = revised(moment, words.get("assessment.moment.name", inSentence, date), words);
        return new Name(
                revised(moment, words.get("assessment.moment.name", kind, date), words),
                oneDay ? within : date,
                within,
                revised(moment, words.get("assessment.moment.of", inSentence, date), words));
    }

    private static String revised(Moment moment, String name, Translator words) {
        return moment.revision() == 1
                ? name
                : words.get("assessment.measurement.revised", name, Integer.toString(moment.revision()));
    }
}
