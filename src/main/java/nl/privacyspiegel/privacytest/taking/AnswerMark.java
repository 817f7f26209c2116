package nl.privacyspiegel.privacytest.taking;

import java.util.Locale;
import nl.privacyspiegel.privacytest.answering.GivenAnswer;
import nl.privacyspiegel.quiz.QuizAnswer;
import nl.privacyspiegel.quiz.QuizQuestion;
import nl.privacyspiegel.quiz.Score;
import org.jspecify.annotations.Nullable;

/** What one's own result says of an answer: a sign, and a word for who sees no signs. What was skipped is not wrong. */
enum AnswerMark {
    RIGHT("\u2713", "privacytest.take.verdict.right", "privacytest.take.count.right"),
    PARTLY("\u00BD", "privacytest.take.verdict.partly", "privacytest.take.count.partly"),
    WRONG("\u2717", "privacytest.take.verdict.wrong", "privacytest.take.count.wrong"),
    SKIPPED("\u2013", "privacytest.take.verdict.skipped", "privacytest.take.count.skipped"),
    /** An open answer, which people look at later. */
    PEOPLE("\u2026", "privacytest.take.verdict.people", "privacytest.take.count.people"),
    /** The question has no right answer. */
    NONE("\u00B7", "privacytest.take.verdict.none", "privacytest.take.count.none");

    private final String sign;
    private final String word;
    private final String count;

    AnswerMark(String sign, String word, String count) {
        this.sign = sign;
        this.word = word;
        this.count = count;
    }

    static AnswerMark of(QuizQuestion question, @Nullable GivenAnswer given) {
        if (given == null) {
            return SKIPPED;
        }
        if (question instanceof QuizQuestion.Open) {
            return PEOPLE;
        }
        if (!question.counts()) {
            return NONE;
        }
        Score score = score(question, given);
        if (score.equals(Score.ONE)) {
            return RIGHT;
        }
        return score.equals(Score.ZERO) ? WRONG : PARTLY;
    }

    static Score score(QuizQuestion question, GivenAnswer given) {
        return switch (given) {
            case GivenAnswer.Text text -> Score.ZERO;
            case GivenAnswer.Truth(boolean value) ->
                question.score(new QuizAnswer.Truth(value)).orElse(Score.ZERO);
            case GivenAnswer.Ticked(var options) ->
                question.score(new QuizAnswer.Ticked(options)).orElse(Score.ZERO);
        };
    }

    /** Whether it has a score at once. */
    boolean isScored() {
        return this == RIGHT || this == PARTLY || this == WRONG;
    }

    /** Whether there is something to remember: the right answer was not given. */
    boolean isMissed() {
        return this == PARTLY || this == WRONG || this == SKIPPED;
    }

    String sign() {
        return sign;
    }

    /** What it is called at one answer. */
    String word() {
        return word;
    }

    /** How many answers it is, with that number. */
    String count() {
        return count;
    }

    /** How it looks. */
    String look() {
        return isScored() ? name().toLowerCase(Locale.ROOT) : "unscored";
    }
}
