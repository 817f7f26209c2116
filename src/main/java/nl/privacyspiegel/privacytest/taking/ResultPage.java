package nl.privacyspiegel.privacytest.taking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.privacyspiegel.privacytest.answering.GivenAnswer;
import nl.privacyspiegel.privacytest.answering.TestInProgress;
import nl.privacyspiegel.quiz.QuizAnswer;
import nl.privacyspiegel.quiz.QuizQuestion;
import nl.privacyspiegel.quiz.QuizQuestion.Option;
import nl.privacyspiegel.quiz.Score;
import nl.privacyspiegel.shared.Numbers;
import nl.privacyspiegel.shared.page.PageTexts;

/**
 * One's own answers beside the right ones. Open answers are not scored here: people grade them, without knowing whose
 * they are.
 *
 * @param score how many closed questions are right; empty when there are none
 */
record ResultPage(String about, String quizLanguage, String score, List<Line> questions) implements TestPage {

    /** @param content whether it is a text of the quiz, in its language */
    record Said(String text, boolean content) {}

    record Line(
            String name,
            String text,
            List<Said> given,
            String rightLabel,
            List<String> rights,
            String verdict,
            String explanation,
            String references) {}

    static ResultPage of(TestInProgress test, PageTexts words) {
        List<Line> lines = new ArrayList<>();
        BigDecimal points = BigDecimal.ZERO;
        int scored = 0;
        int total = test.quiz().questions().size();
        for (QuizQuestion question : test.quiz().questions()) {
            Optional<GivenAnswer> given = test.answer(question.id());
            boolean closed = question.counts() && !(question instanceof QuizQuestion.Open);
            Score score = given.map(answer -> score(question, answer)).orElse(Score.ZERO);
            if (closed) {
                scored++;
                points = points.add(score.decimal(4));
            }
            lines.add(new Line(
                    words.get("privacytest.take.question", lines.size() + 1, total),
                    question.text(),
                    given.map(answer -> said(question, answer, words))
                            .orElseGet(() -> List.of(new Said(words.get("privacytest.take.unanswered"), false))),
                    rightLabel(question, words),
                    rights(question, words),
                    closed ? words.get(verdictKey(score)) : "",
                    question.about().explanation(),
                    String.join(" · ", question.about().references())));
        }
        return new ResultPage(
                words.get("privacytest.take.result"),
                test.quiz().language(),
                scored == 0 ? "" : words.get("privacytest.take.score", number(points, words), scored),
                lines);
    }

    @Override
    public String template() {
        return "result";
    }

    private static String number(BigDecimal points, PageTexts words) {
        BigDecimal rounded = points.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        return Numbers.plain(rounded, words.locale());
    }

    private static Score score(QuizQuestion question, GivenAnswer given) {
        return switch (given) {
            case GivenAnswer.Text text -> Score.ZERO;
            case GivenAnswer.Truth(boolean value) ->
                question.score(new QuizAnswer.Truth(value)).orElse(Score.ZERO);
            case GivenAnswer.Ticked(Set<String> options) ->
                question.score(new QuizAnswer.Ticked(options)).orElse(Score.ZERO);
        };
    }

    private static String verdictKey(Score score) {
        if (score.equals(Score.ONE)) {
            return "privacytest.take.verdict.right";
        }
        return score.equals(Score.ZERO) ? "privacytest.take.verdict.wrong" : "privacytest.take.verdict.partly";
    }

    private static List<Said> said(QuizQuestion question, GivenAnswer given, PageTexts words) {
        return switch (given) {
            case GivenAnswer.Text(String text) -> List.of(new Said(text, false));
            case GivenAnswer.Truth(boolean value) -> List.of(new Said(truth(value, words), false));
            case GivenAnswer.Ticked(Set<String> ids) ->
                options(question).stream()
                        .filter(option -> ids.contains(option.id()))
                        .map(option -> new Said(option.text(), true))
                        .toList();
        };
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

    private static List<String> rights(QuizQuestion question, PageTexts words) {
        return switch (question) {
            case QuizQuestion.Open open -> List.of(open.modelAnswer());
            case QuizQuestion.TrueFalse statement -> List.of(truth(statement.right(), words));
            case QuizQuestion.SingleChoice choice -> right(choice.options());
            case QuizQuestion.MultipleChoice choice -> right(choice.options());
            case QuizQuestion.Inventory inventory -> List.of();
        };
    }

    private static List<String> right(List<Option> options) {
        return options.stream().filter(Option::right).map(Option::text).toList();
    }

    private static String truth(boolean value, PageTexts words) {
        return words.get(value ? "privacytest.take.true" : "privacytest.take.false");
    }

    private static List<Option> options(QuizQuestion question) {
        return switch (question) {
            case QuizQuestion.SingleChoice choice -> choice.options();
            case QuizQuestion.MultipleChoice choice -> choice.options();
            case QuizQuestion.Inventory inventory -> inventory.options();
            case QuizQuestion.Open open -> List.of();
            case QuizQuestion.TrueFalse statement -> List.of();
        };
    }
}
