package nl.privacyspiegel.quiz;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.privacyspiegel.shared.LongText;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.document.ContentRules;
import org.jspecify.annotations.Nullable;

/** What a quiz says in its second language beside what it says in its own, and what people change about that. */
public final class QuizTranslations {

    /** Names of laws, documents and addresses: they may stay as they are. */
    private static final Set<String> MAY_STAY = Set.of(ReadTexts.MORE, ReadTexts.REFERENCES);

    private QuizTranslations() {}

    /**
     * One text of a quiz in both of its languages.
     *
     * @param place as {@link ReadTexts} names it
     * @param main what the quiz says in its own language
     * @param said what it says in the other one; empty while nobody wrote it
     * @param outdated whether {@code main} changed since
     */
    public record Text(String place, String main, String said, boolean outdated) {

        /** What a file calls it. */
        public String field() {
            return place.substring(place.lastIndexOf('/') + 1);
        }

        /** The id of the option that it belongs to; empty when it belongs to none. */
        public String option() {
            String[] parts = place.split("/", -1);
            return parts.length == 5 ? parts[3] : "";
        }

        /** Whether somebody who takes the test would read it in the wrong language. */
        public boolean missing() {
            return said.isEmpty() && !MAY_STAY.contains(field());
        }

        /** The longest that it may be, in characters. */
        public int longest() {
            return switch (field()) {
                case ReadTexts.NAME -> ContentRules.LONGEST_NAME;
                case ReadTexts.MORE -> MoreToRead.LONGEST;
                case ReadTexts.ALTERNATIVE -> QuestionImage.LONGEST_ALTERNATIVE;
                case ReadTexts.TEXT -> option().isEmpty() ? ContentRules.LONGEST_QUESTION : QuizRules.LONGEST_OPTION;
                default -> ContentRules.LONGEST_PROSE;
            };
        }

        public boolean isLine() {
            return field().equals(ReadTexts.NAME) || field().equals(ReadTexts.MORE);
        }
    }

    /** All texts that can be translated, in the order of the quiz; none when it has no second language. */
    public static List<Text> texts(QuizData quiz) {
        Translation translation = quiz.translation();
        return translation == null
                ? List.of()
                : ReadTexts.of(quiz).entrySet().stream()
                        .map(text -> new Text(
                                text.getKey(),
                                text.getValue(),
                                translation.texts().getOrDefault(text.getKey(), ""),
                                translation.outdated().contains(text.getKey())))
                        .toList();
    }

    /** Those of the quiz itself: its name and its introduction. */
    public static List<Text> ofWhole(QuizData quiz) {
        return texts(quiz).stream()
                .filter(text -> text.place().indexOf('/') < 0)
                .toList();
    }

    /** Those of one topic. */
    public static List<Text> ofTopic(QuizData quiz, String id) {
        return below(quiz, ReadTexts.topic(id));
    }

    /** Those of one question and its options. */
    public static List<Text> ofQuestion(QuizData quiz, String id) {
        return below(quiz, ReadTexts.question(id));
    }

    private static List<Text> below(QuizData quiz, String part) {
        return texts(quiz).stream()
                .filter(text -> text.place().startsWith(part + "/"))
                .toList();
    }

    /** What these still miss. */
    public static int missing(List<Text> texts) {
        return (int) texts.stream().filter(Text::missing).count();
    }

    /** How many of these have to be looked at again. */
    public static int outdated(List<Text> texts) {
        return (int) texts.stream().filter(Text::outdated).count();
    }

    /**
     * With this second language, in which it says nothing yet.
     *
     * @throws RuleViolation when it is the language of the quiz
     */
    public static QuizData begin(QuizData quiz, String language) {
        QuizData with = with(quiz, new Translation(language, Map.of(), Set.of()));
        requireTwo(with);
        return with;
    }

    /** Without a second language, and all that was said in it. */
    public static QuizData end(QuizData quiz) {
        return with(quiz, null);
    }

    /** With these texts in the second language, by their place, as somebody typed them; a blank one goes. */
    public static QuizData translate(QuizData quiz, Map<String, String> typed) {
        Translation translation = quiz.translation();
        if (translation == null) {
            throw new RuleViolation("quiz.translation.gone");
        }
        Map<String, String> tidy = new TreeMap<>();
        for (Text text : texts(quiz)) {
            String said = typed.get(text.place());
            if (said != null) {
                tidy.put(text.place(), tidy(text, said));
            }
        }
        return with(quiz, translation.with(tidy));
    }

    private static String tidy(Text text, String typed) {
        String tidy = text.field().equals(ReadTexts.REFERENCES)
                ? String.join("\n", LongText.lines(typed))
                : LongText.prose(typed, text.longest());
        if (text.field().equals(ReadTexts.MORE) && !tidy.isEmpty() && !MoreToRead.isAllowed(tidy)) {
            throw new RuleViolation("quiz.problem.moreAddress");
        }
        return tidy;
    }

    /** @throws RuleViolation when both languages are the same */
    static void requireTwo(QuizData quiz) {
        if (isSame(quiz)) {
            throw new RuleViolation("quiz.problem.sameLanguage");
        }
    }

    static boolean isSame(QuizData quiz) {
        return quiz.translation() != null
                && language(quiz.translation().language()).equals(language(quiz.language()));
    }

    /** The language of a tag, whatever the country. */
    static String language(String tag) {
        return Locale.forLanguageTag(tag).getLanguage();
    }

    /** Where there are texts that can be translated. */
    public static Set<String> places(QuizData quiz) {
        return ReadTexts.of(quiz).keySet();
    }

    /** With this in a second language; what has no place in the quiz is left out. */
    public static QuizData with(QuizData quiz, @Nullable Translation translation) {
        return new QuizData(
                quiz.key(),
                quiz.name(),
                quiz.origin(),
                quiz.introduction(),
                quiz.language(),
                quiz.shuffling(),
                quiz.topics(),
                quiz.questions(),
                translation);
    }
}
