package nl.privacyspiegel.insight;

import java.time.LocalDate;
import java.util.Optional;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.privacytest.CampaignId;
import nl.privacyspiegel.privacytest.CampaignResults;
import nl.privacyspiegel.privacytest.CampaignResults.Line;
import nl.privacyspiegel.privacytest.CampaignResults.ResultUnit;
import nl.privacyspiegel.privacytest.results.Disclosed;
import nl.privacyspiegel.privacytest.results.Percentage;
import nl.privacyspiegel.privacytest.results.QuestionResult;
import nl.privacyspiegel.privacytest.results.ScoreCounts;

/**
 * A closed privacytest of a unit: how much of all answers was right, over the questions that are shown and have a right
 * answer. Made of published results and nothing else.
 *
 * @param quiz the key that all versions of the quiz share
 * @param scores suppressed with the unit; with no answers when no question is shown
 * @param pending whether open questions still wait for their grading
 */
public record TestMoment(
        CampaignId campaign,
        String name,
        LocalDate closedOn,
        String quiz,
        String quizName,
        Disclosed<Integer> submissions,
        Disclosed<ScoreCounts> scores,
        boolean pending) {

    /** How much of all answers was right; empty when nothing of it may be shown or nobody answered. */
    Optional<Percentage> right() {
        return scores instanceof Disclosed.Shown<ScoreCounts>(ScoreCounts shown) && shown.n() > 0
                ? Optional.of(Percentage.of(shown.full(), shown.n()))
                : Optional.empty();
    }

    /** Empty when the unit was not in the campaign. */
    static Optional<TestMoment> of(CampaignResults results, UnitId unit) {
        return results.unit(unit).map(found -> of(results, found));
    }

    private static TestMoment of(CampaignResults results, ResultUnit unit) {
        return new TestMoment(
                results.header().id(),
                results.header().name(),
                results.header().closedOn(),
                results.quiz().key(),
                results.header().quizName(),
                unit.submissions(),
                unit.submissions().map(people -> sum(results, unit.id())),
                results.header().openPending());
    }

    private static ScoreCounts sum(CampaignResults results, UnitId unit) {
        int none = 0;
        int half = 0;
        int full = 0;
        for (Line line : results.lines(unit)) {
            if (line.result() instanceof Disclosed.Shown<QuestionResult>(QuestionResult shown)
                    && shown.scores().isPresent()) {
                ScoreCounts scores = shown.scores().get();
                none += scores.none();
                half += scores.half();
                full += scores.full();
            }
        }
        return new ScoreCounts(none, half, full);
    }
}
