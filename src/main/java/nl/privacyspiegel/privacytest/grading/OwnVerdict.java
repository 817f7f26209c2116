package nl.privacyspiegel.privacytest.grading;

import java.util.List;
import nl.privacyspiegel.quiz.AnswerGrade;

/**
 * An answer that the current member judged, with that judgement. It does not tell whether somebody else judged it too.
 *
 * @param equalAnswers how many gave this answer
 * @param gradings the judgements to choose from, best first
 */
public record OwnVerdict(
        AnswerGroupId group, String text, int equalAnswers, AnswerGrade verdict, List<AnswerGrade> gradings) {

    public OwnVerdict {
        gradings = List.copyOf(gradings);
    }

    /** Without the answer: that belongs in no log. */
    @Override
    public String toString() {
        return "OwnVerdict[" + group + "]";
    }
}
