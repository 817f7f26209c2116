package nl.privacyspiegel.privacytest.grading;

import java.util.List;
import java.util.function.Predicate;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.privacytest.results.Agreement;
import nl.privacyspiegel.quiz.QuizQuestion;
import org.jspecify.annotations.Nullable;

/**
 * How far the grading of one open question is. Equal answers count once.
 *
 * @param id the id of the question
 * @param code its short mark
 * @param groups how many different answers there are
 * @param graded how many of them are graded at least once
 * @param secondWanted how many are graded by a second person
 * @param secondDone how many of those are
 * @param differences how many that two graders judged differently are not settled yet; 0 while something is left to grade
 * @param settled how many of those are settled
 * @param forMe how many the current member can still grade, unless somebody else does so first
 * @param agreement how well first and second graders agree on this question; null while something is left to grade
 */
public record QuestionProgress(
        String id,
        String code,
        String text,
        int groups,
        int graded,
        int secondWanted,
        int secondDone,
        int differences,
        int settled,
        int forMe,
        @Nullable Agreement agreement) {

    /** @param sideBySide whether judgements of two graders may be compared, by {@link SideBySide} */
    static QuestionProgress of(QuizQuestion question, List<AnswerGroup> groups, boolean sideBySide, MemberId me) {
        return new QuestionProgress(
                question.id(),
                question.code(),
                question.text(),
                groups.size(),
                count(groups, group -> !group.wantsFirst()),
                count(groups, AnswerGroup::sampled),
                count(groups, group -> group.sampled() && group.secondGrading() != null),
                sideBySide ? count(groups, AnswerGroup::isUnsettled) : 0,
                sideBySide ? count(groups, group -> group.differs() && !group.isUnsettled()) : 0,
                count(groups, group -> group.canBeGradedBy(me)),
                sideBySide ? GraderAgreement.of(groups) : null);
    }

    private static int count(List<AnswerGroup> groups, Predicate<AnswerGroup> which) {
        return (int) groups.stream().filter(which).count();
    }

    /** Whether too few people answered it, so that nobody grades it. */
    public boolean tooFew() {
        return groups == 0;
    }

    /** How many gradings are done, second ones too. */
    public int done() {
        return graded + secondDone;
    }

    /** How many gradings there will be. */
    public int wanted() {
        return groups + secondWanted;
    }
}
