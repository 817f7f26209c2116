package nl.privacyspiegel.privacytest.grading;

import java.util.List;
import java.util.Map;
import nl.privacyspiegel.quiz.AnswerGrade;
import nl.privacyspiegel.quiz.QuestionImage;
import nl.privacyspiegel.quiz.QuizQuestion;
import org.jspecify.annotations.Nullable;

/**
 * An open answer in front of a grader: what is needed to judge it, and nothing that tells whose it is, of which unit, or
 * whether and how somebody graded it before.
 *
 * @param text as most of those who gave this answer wrote it
 * @param equalAnswers how many gave it
 * @param code the short mark of the question
 * @param image what the question shows, or null
 * @param rubric when an answer deserves which judgement
 * @param gradings the judgements to choose from, best first
 * @param done how many gradings of this question are done, second ones too
 * @param wanted how many there will be
 */
public record AnswerToGrade(
        AnswerGroupId group,
        String text,
        int equalAnswers,
        String code,
        String question,
        @Nullable QuestionImage image,
        String modelAnswer,
        Map<AnswerGrade, String> rubric,
        List<AnswerGrade> gradings,
        int done,
        int wanted) {

    public AnswerToGrade {
        gradings = List.copyOf(gradings);
    }

    static AnswerToGrade of(AnswerGroup group, QuizQuestion.Open question, QuestionProgress progress) {
        return new AnswerToGrade(
                group.groupId(),
                group.content(),
                group.answers(),
                question.code(),
                question.text(),
                question.about().image(),
                question.modelAnswer(),
                question.rubric(),
                question.gradings(),
                progress.done(),
                progress.wanted());
    }

    /** How many gradings of this question are still to do. */
    public int toGo() {
        return wanted - done;
    }

    /** Without the answer: that belongs in no log. */
    @Override
    public String toString() {
        return "AnswerToGrade[" + group + "]";
    }
}
