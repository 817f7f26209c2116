package nl.privacyspiegel.privacytest;

import java.util.Collection;
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
            case QuizQuestion.MultipleChoice choice -> text(choice.options(), option);
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

    private static String text(Collection<QuizQuestion.Option> options, String id) {
        return options.stream()
                .filter(option -> option.id().equals(id))
                .findFirst()
                .map(QuizQuestion.Option::text)
                .orElse(id);
    }
}
