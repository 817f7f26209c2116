package nl.privacyspiegel.privacytest.taking;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.privacyspiegel.privacytest.GivenAnswer;
import nl.privacyspiegel.privacytest.QuizAnswer;
import nl.privacyspiegel.privacytest.QuizQuestion;
import nl.privacyspiegel.privacytest.QuizQuestion.Open;
import nl.privacyspiegel.privacytest.QuizQuestion.Option;
import nl.privacyspiegel.privacytest.QuizQuestion.TrueFalse;
import nl.privacyspiegel.privacytest.Score;
import nl.privacyspiegel.privacytest.TestInProgress;
import org.jspecify.annotations.Nullable;

/** Somebody's own test after it was handed in. It lives in that person's session and nowhere else. */
record OwnResult(TestInProgress test) {

    /** What the session keeps, so that it never reaches a disk. */
    static final class Kept implements Serializable {

        private static final long serialVersionUID = 1L;

        private final transient @Nullable OwnResult result;

        Kept(OwnResult result) {
            this.result = result;
        }

        @Nullable
        OwnResult result() {
            return result;
        }
    }

    String write(TestPages pages, Locale locale) {
        List<Map<String, Object>> questions = new ArrayList<>();
        int right = 0;
        int scored = 0;
        for (QuizQuestion question : test.quiz().questions()) {
            Verdict verdict = verdict(question);
            if (verdict != Verdict.NONE) {
                scored++;
                right += verdict == Verdict.RIGHT ? 1 : 0;
            }
            questions.add(question(question, verdict, questions.size() + 1, pages, locale));
        }
        return pages.page(
                "result",
                locale,
                pages.text(locale, "privacytest.take.result"),
                Map.of(
                        "questions", questions,
                        "quizLanguage", test.quiz().language(),
                        "score", pages.text(locale, "privacytest.take.score", right, scored)));
    }

    private enum Verdict {
        RIGHT("privacytest.take.verdict.right"),
        PARTLY("privacytest.take.verdict.partly"),
        WRONG("privacytest.take.verdict.wrong"),
        NONE("");

        private final String key;

        Verdict(String key) {
            this.key = key;
        }
    }

    private Map<String, Object> question(
            QuizQuestion question, Verdict verdict, int number, TestPages pages, Locale locale) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("number", number);
        shown.put("text", question.text());
        shown.put("given", given(question, pages, locale));
        shown.put("right", right(question, pages, locale));
        shown.put("model", question instanceof Open open ? open.modelAnswer() : "");
        shown.put("verdict", verdict == Verdict.NONE ? "" : pages.text(locale, verdict.key));
        shown.put("explanation", question.about().explanation());
        shown.put("references", String.join(" · ", question.about().references()));
        return shown;
    }

    /** Open answers are graded by people, later; questions without a right answer not at all. */
    private Verdict verdict(QuizQuestion question) {
        if (question instanceof Open || !question.counts()) {
            return Verdict.NONE;
        }
        QuizAnswer answer = test.answer(question.id()).map(OwnResult::scorable).orElse(null);
        if (answer == null) {
            return Verdict.WRONG;
        }
        Score score = question.score(answer).orElse(Score.ZERO);
        return score.equals(Score.ONE) ? Verdict.RIGHT : score.equals(Score.ZERO) ? Verdict.WRONG : Verdict.PARTLY;
    }

    private static @Nullable QuizAnswer scorable(GivenAnswer given) {
        return switch (given) {
            case GivenAnswer.Truth(boolean value) -> new QuizAnswer.Truth(value);
            case GivenAnswer.Ticked(Set<String> options) -> new QuizAnswer.Ticked(options);
            case GivenAnswer.Text text -> null;
        };
    }

    private String given(QuizQuestion question, TestPages pages, Locale locale) {
        return test.answer(question.id())
                .map(given -> switch (given) {
                    case GivenAnswer.Text(String text) -> text;
                    case GivenAnswer.Truth(boolean value) -> truth(value, pages, locale);
                    case GivenAnswer.Ticked(Set<String> ids) ->
                        options(question).stream()
                                .filter(option -> ids.contains(option.id()))
                                .map(Option::text)
                                .collect(Collectors.joining(" · "));
                })
                .orElseGet(() -> pages.text(locale, "privacytest.take.unanswered"));
    }

    private static String right(QuizQuestion question, TestPages pages, Locale locale) {
        if (question instanceof TrueFalse statement) {
            return truth(statement.right(), pages, locale);
        }
        return options(question).stream()
                .filter(Option::right)
                .map(Option::text)
                .collect(Collectors.joining(" · "));
    }

    private static String truth(boolean value, TestPages pages, Locale locale) {
        return pages.text(locale, value ? "privacytest.take.true" : "privacytest.take.false");
    }

    private static List<Option> options(QuizQuestion question) {
        return switch (question) {
            case QuizQuestion.SingleChoice choice -> choice.options();
            case QuizQuestion.MultipleChoice choice -> choice.options();
            case QuizQuestion.Inventory inventory -> inventory.options();
            case Open open -> List.of();
            case TrueFalse statement -> List.of();
        };
    }
}
