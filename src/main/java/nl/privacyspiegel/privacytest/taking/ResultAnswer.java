package nl.privacyspiegel.privacytest.taking;

import java.util.List;
import java.util.Set;
import nl.privacyspiegel.privacytest.answering.GivenAnswer;
import nl.privacyspiegel.privacytest.answering.TestInProgress;
import nl.privacyspiegel.quiz.QuizQuestion;
import nl.privacyspiegel.quiz.QuizQuestion.Option;
import nl.privacyspiegel.shared.page.PageTexts;
import org.jspecify.annotations.Nullable;

/**
 * One question of one's own result: what was answered beside what is right.
 *
 * @param name which question of how many
 * @param image what the question shows, or null
 * @param rightLabel what the right answers are called; empty when there are none
 * @param explanation empty when it stands at the topic, as what is to be remembered
 * @param references where it stands; empty when nowhere
 */
record ResultAnswer(
        String name,
        String text,
        @Nullable PageImage image,
        ResultMark mark,
        List<Said> given,
        String rightLabel,
        List<Said> rights,
        String explanation,
        String references) {

    /**
     * @param content whether it is a text of the quiz, in its language
     * @param about what the quiz says of this very answer, in its language; empty when it says nothing
     */
    record Said(String text, boolean content, String about) {}

    static ResultAnswer of(TestInProgress test, QuizQuestion question, AnswerMark mark, PageTexts words) {
        int number = test.quiz().questions().indexOf(question) + 1;
        return new ResultAnswer(
                words.get(
                        "privacytest.take.question",
                        number,
                        test.quiz().questions().size()),
                question.text(),
                PageImage.of(question),
                ResultMark.of(mark, words),
                given(test, question, words),
                rightLabel(question, words),
                rights(question, words),
                mark.isMissed() ? "" : question.about().explanation(),
                String.join(" \u00B7 ", question.about().references()));
    }

    /** What is stored as the answer to this question, as its giver reads it back. */
    static List<Said> given(TestInProgress test, QuizQuestion question, PageTexts words) {
        return test.answer(question.id())
                .map(answer -> said(question, answer, words))
                .orElseGet(() -> List.of(new Said(words.get("privacytest.take.unanswered"), false, "")));
    }

    private static List<Said> said(QuizQuestion question, GivenAnswer given, PageTexts words) {
        return switch (given) {
            case GivenAnswer.Text(String text) -> List.of(new Said(text, false, ""));
            case GivenAnswer.Truth(boolean value) ->
                List.of(new Said(truth(value, words), false, about(question, value)));
            case GivenAnswer.Ticked(Set<String> ids) ->
                question.options().stream()
                        .filter(option -> ids.contains(option.id()))
                        .map(option -> new Said(option.text(), true, option.explanation()))
                        .toList();
        };
    }

    private static String about(QuizQuestion question, boolean value) {
        return question instanceof QuizQuestion.TrueFalse statement
                ? value ? statement.onTrue() : statement.onFalse()
                : "";
    }

    private static String rightLabel(QuizQuestion question, PageTexts words) {
        return switch (question) {
            case QuizQuestion.Open open -> words.get("privacytest.take.model");
            case QuizQuestion.TrueFalse statement -> words.get("privacytest.take.right");
            case QuizQuestion.SingleChoice choice -> words.get("privacytest.take.right");
            case QuizQuestion.MultipleChoice choice -> words.get("privacytest.take.right");
            case QuizQuestion.Inventory inventory -> "";
        };
    }

    private static List<Said> rights(QuizQuestion question, PageTexts words) {
        return switch (question) {
            case QuizQuestion.Open open -> List.of(new Said(open.modelAnswer(), true, ""));
            case QuizQuestion.TrueFalse statement -> List.of(new Said(truth(statement.right(), words), false, ""));
            case QuizQuestion.SingleChoice choice -> right(choice.options());
            case QuizQuestion.MultipleChoice choice -> right(choice.options());
            case QuizQuestion.Inventory inventory -> List.of();
        };
    }

    private static List<Said> right(List<Option> options) {
        return options.stream()
                .filter(Option::right)
                .map(option -> new Said(option.text(), true, ""))
                .toList();
    }

    private static String truth(boolean value, PageTexts words) {
        return words.get(value ? "privacytest.take.true" : "privacytest.take.false");
    }
}
