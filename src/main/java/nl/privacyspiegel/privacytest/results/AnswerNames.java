package nl.privacyspiegel.privacytest.results;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.privacyspiegel.quiz.QuizQuestion;

/** How the answers that are counted of a question are called. */
public final class AnswerNames {

    private AnswerNames() {}

    /**
     * The name of one answer.
     *
     * @param option the label under which it is counted
     * @param translate gives the text with a translation key
     */
    public static String of(QuizQuestion question, String option, UnaryOperator<String> translate) {
        return switch (question) {
            case QuizQuestion.Open open ->
                open.gradings().stream()
                        .filter(grading -> grading.code().equals(option))
                        .findFirst()
                        .map(grading -> translate.apply(grading.translationKey()))
                        .orElse(option);
            case QuizQuestion.TrueFalse statement ->
                translate.apply(
                        option.equals(QuizQuestion.TrueFalse.RIGHT)
                                ? "privacytest.results.answer.true"
                                : "privacytest.results.answer.false");
            case QuizQuestion.SingleChoice choice -> text(choice.options(), option);
            case QuizQuestion.MultipleChoice choice ->
                score(choice, option).map(translate).orElseGet(() -> text(choice.options(), option));
            case QuizQuestion.Inventory inventory -> text(inventory.options(), option);
        };
    }

    /** Whether somebody can give several answers, so that the percentages make no whole. */
    public static boolean areSeveral(QuizQuestion question) {
        return switch (question) {
            case QuizQuestion.MultipleChoice choice -> true;
            case QuizQuestion.Inventory inventory -> inventory.several();
            case QuizQuestion.Open open -> false;
            case QuizQuestion.TrueFalse statement -> false;
            case QuizQuestion.SingleChoice choice -> false;
        };
    }

    /** What a score in the place of options is called. */
    private static Optional<String> score(QuizQuestion.MultipleChoice choice, String label) {
        return Arrays.stream(ItemScore.values())
                .filter(score -> score.name().equals(label))
                .filter(score -> choice.options().stream()
                        .noneMatch(option -> option.id().equals(label)))
                .map(score -> "privacytest.results.score." + label.toLowerCase(Locale.ROOT))
                .findFirst();
    }

    private static String text(Collection<QuizQuestion.Option> options, String id) {
        return options.stream()
                .filter(option -> option.id().equals(id))
                .findFirst()
                .map(QuizQuestion.Option::text)
                .orElse(id);
    }
}
