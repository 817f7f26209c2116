package nl.privacyspiegel.privacytest.grading;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.privacyspiegel.quiz.AnswerGrade;
import nl.privacyspiegel.quiz.QuestionImage;
import nl.privacyspiegel.quiz.QuizQuestion;
import org.jspecify.annotations.Nullable;

/**
 * An open answer that two graders judged differently.
 *
 * @param code the short mark of the question
 * @param first what was found first; by whom is not told
 * @param modelAnswer what a good answer says
 * @param rubric when an answer deserves which judgement
 * @param settled what was agreed on afterwards, or null while that is open
 */
public record GradingDifference(
        AnswerGroupId group,
        String code,
        String question,
        @Nullable QuestionImage image,
        String modelAnswer,
        Map<AnswerGrade, String> rubric,
        String text,
        int equalAnswers,
        AnswerGrade first,
        AnswerGrade second,
        @Nullable AnswerGrade settled,
        List<AnswerGrade> gradings) {

    public GradingDifference {
        gradings = List.copyOf(gradings);
    }

    static GradingDifference of(AnswerGroup group, QuizQuestion.Open question) {
        return new GradingDifference(
                group.groupId(),
                question.code(),
                question.text(),
                question.about().image(),
                question.modelAnswer(),
                question.rubric(),
                group.content(),
                group.answers(),
                Objects.requireNonNull(group.firstGrading()),
                Objects.requireNonNull(group.secondGrading()),
                group.settledGrading(),
                question.gradings());
    }

    public boolean isOpen() {
        return settled == null;
    }

    /** Without the answer: that belongs in no log. */
    @Override
    public String toString() {
        return "GradingDifference[" + group + "]";
    }
}
