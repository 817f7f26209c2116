package nl.privacyspiegel.privacytest.answering;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.privacyspiegel.quiz.QuizQuestion;
import nl.privacyspiegel.shared.Fingerprint;
import nl.privacyspiegel.shared.LongText;
import org.jspecify.annotations.Nullable;

/** What an employee answered to a question; a question that is skipped has no answer at all. */
public sealed interface GivenAnswer {

    /** The longest open answer, in characters. */
    int LONGEST_TEXT = 2000;

    /** So many digits tell one's own two answers to a question apart. */
    int MARK = 12;

    /** How a form says that a statement is true. */
    String TRUE = QuizQuestion.TrueFalse.RIGHT;

    /** How a form says that a statement is false. */
    String FALSE = QuizQuestion.TrueFalse.WRONG;

    /** In one's own words; never blank. */
    record Text(String text) implements GivenAnswer {

        /** @throws nl.privacyspiegel.shared.RuleViolation when longer than {@link #LONGEST_TEXT} characters */
        public Text {
            text = LongText.clean(text, LONGEST_TEXT).strip();
            if (text.isEmpty()) {
                throw new IllegalArgumentException("an empty answer is no answer");
            }
        }

        @Override
        public String toString() {
            return "Text";
        }
    }

    /** True or false. */
    record Truth(boolean value) implements GivenAnswer {}

    /** The ids of one or more ticked options. */
    record Ticked(Set<String> options) implements GivenAnswer {

        public Ticked {
            options = Set.copyOf(options);
            if (options.isEmpty()) {
                throw new IllegalArgumentException("nothing ticked is no answer");
            }
        }
    }

    /**
     * What was sent from the form of a question.
     *
     * @param values the text, {@code juist} or {@code onjuist}, or the ids of options
     * @return empty when the question was skipped
     * @throws IllegalArgumentException when it does not fit the question: no form of ours sends that
     * @throws nl.privacyspiegel.shared.RuleViolation when a text is too long
     */
    static Optional<GivenAnswer> of(QuizQuestion question, Collection<String> values) {
        List<String> filled = values.stream().filter(value -> !value.isBlank()).toList();
        if (filled.isEmpty()) {
            return Optional.empty();
        }
        return switch (question) {
            case QuizQuestion.Open open -> {
                String clean = LongText.clean(only(filled), LONGEST_TEXT).strip();
                yield clean.isEmpty() ? Optional.empty() : Optional.of(new Text(clean));
            }
            case QuizQuestion.TrueFalse statement ->
                switch (only(filled)) {
                    case QuizQuestion.TrueFalse.RIGHT -> Optional.of(new Truth(true));
                    case QuizQuestion.TrueFalse.WRONG -> Optional.of(new Truth(false));
                    default -> throw new IllegalArgumentException("neither true nor false");
                };
            case QuizQuestion.SingleChoice choice -> ticked(choice.options(), List.of(only(filled)));
            case QuizQuestion.MultipleChoice choice -> ticked(choice.options(), filled);
            case QuizQuestion.Inventory inventory ->
                ticked(inventory.options(), inventory.several() ? filled : List.of(only(filled)));
        };
    }

    /** As a form would send it: the text, {@code juist} or {@code onjuist}, or the ids of options. */
    default Collection<String> values() {
        return switch (this) {
            case Text(String text) -> List.of(text);
            case Truth(boolean value) -> List.of(value ? TRUE : FALSE);
            case Ticked(Set<String> options) -> options;
        };
    }

    /** As it is stored. */
    default String encode() {
        return switch (this) {
            case Text(String text) -> text;
            case Truth(boolean value) -> value ? QuizQuestion.TrueFalse.RIGHT : QuizQuestion.TrueFalse.WRONG;
            case Ticked(Set<String> options) -> String.join(",", new TreeSet<>(options));
        };
    }

    /** By which a form tells which answer it showed; of no answer the empty text. */
    static String mark(@Nullable String stored) {
        return stored == null ? "" : Fingerprint.of(stored).substring(0, MARK);
    }

    /** What was stored as the answer to this question. */
    static GivenAnswer decode(QuizQuestion question, String stored) {
        List<String> values =
                question instanceof QuizQuestion.Open ? List.of(stored) : Arrays.asList(stored.split(","));
        return of(question, values).orElseThrow();
    }

    private static Optional<GivenAnswer> ticked(List<QuizQuestion.Option> options, List<String> ids) {
        Set<String> known = options.stream().map(QuizQuestion.Option::id).collect(Collectors.toSet());
        if (!known.containsAll(ids)) {
            throw new IllegalArgumentException("no such option");
        }
        return Optional.of(new Ticked(Set.copyOf(ids)));
    }

    private static String only(List<String> values) {
        if (values.size() != 1) {
            throw new IllegalArgumentException("one answer expected");
        }
        return values.getFirst();
    }
}
