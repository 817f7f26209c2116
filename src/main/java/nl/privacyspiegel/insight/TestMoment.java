package nl.privacyspiegel.insight;

import java.time.LocalDate;
import java.util.Optional;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.privacytest.outcome.CampaignResults;
import nl.privacyspiegel.privacytest.outcome.CampaignResults.Line;
import nl.privacyspiegel.privacytest.outcome.CampaignResults.ResultUnit;
import nl.privacyspiegel.privacytest.results.Disclosed;
import nl.privacyspiegel.privacytest.results.Percentage;
import nl.privacyspiegel.privacytest.results.QuestionResult;
import nl.privacyspiegel.privacytest.results.ScoreCounts;

/**
 * A closed privacytest of a unit: how much of all answers was right, over the questions that have a right answer, are shown,
 * and are the same in the tests beside it. Made of published results and nothing else.
 *
 * @param quiz the key that all versions of the quiz share
 * @param scores suppressed with the unit; with no answers when no question is shown
 * @param questions over how many questions the scores go
 * @param left how many questions with a right answer are left out, because they cannot be compared
 * @param pending whether open questions still wait for their grading
 * @param part whether a unit above held it, so that this is no more than the part of the unit in it
 */
public record TestMoment(
        CampaignId campaign,
        String name,
        LocalDate closedOn,
        String quiz,
        String quizName,
        Disclosed<Integer> submissions,
        Disclosed<ScoreCounts> scores,
        int questions,
        int left,
        boolean pending,
        boolean part) {

    /** How much of all answers was right; empty when nothing of it may be shown or nobody answered. */
    Optional<Percentage> right() {
        return scores instanceof Disclosed.Shown<ScoreCounts>(ScoreCounts shown) && shown.n() > 0
                ? Optional.of(shown.share(shown.full()))
                : Optional.empty();
    }

    /** Empty when the unit was not in the campaign. */
    static Optional<TestMoment> of(CommonQuestions common, UnitId unit) {
        return common.test().unit(unit).map(found -> of(common, found));
    }

    private static TestMoment of(CommonQuestions common, ResultUnit unit) {
        CampaignResults results = common.test();
        return new TestMoment(
                results.header().id(),
                results.header().name(),
                results.header().closedOn(),
                results.quiz().key(),
                results.header().quizName(),
                unit.submissions(),
                unit.submissions().map(people -> sum(common, unit.id())),
                common.questions().size(),
                common.left(),
                results.header().openPending(),
                !results.header().unit().equals(unit.id()));
    }

    private static ScoreCounts sum(CommonQuestions common, UnitId unit) {
        ScoreCounts sum = new ScoreCounts(0, 0, 0);
        for (Line line : common.test().lines(unit)) {
            if (common.questions().contains(line.question().id())
                    && line.result() instanceof Disclosed.Shown<QuestionResult>(QuestionResult shown)
                    && shown.scores().isPresent()) {
                sum = sum.plus(shown.scores().get());
            }
        }
        return sum;
    }
}
