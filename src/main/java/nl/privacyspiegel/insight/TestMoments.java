package nl.privacyspiegel.insight;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.privacytest.Results;
import nl.privacyspiegel.privacytest.Results.ClosedCampaign;
import nl.privacyspiegel.privacytest.outcome.CampaignResults;
import org.springframework.stereotype.Component;

/** Reads the privacytests of a unit through time. */
@Component
class TestMoments {

    /** More bars than this are no longer a picture. */
    private static final int MOST = 6;

    private final Results results;

    TestMoments(Results results) {
        this.results = results;
    }

    /** The quizzes that the unit held in the period, the one that is shown without a choice first. */
    List<QuizChoice> quizzes(UnitId unit, TrendFilter filter) {
        return QuizChoice.among(
                closed(unit, filter).toList(),
                campaign -> results.get(campaign.id())
                        .unit(unit)
                        .filter(each -> each.submissions().isShown())
                        .isPresent());
    }

    /**
     * The last few of one quiz, from early to late, over the questions that all of them have: another quiz, or another
     * version, asks other things.
     */
    List<TestMoment> of(QuizChoice quiz, UnitId unit, TrendFilter filter) {
        List<CampaignResults> tests = closed(unit, filter)
                .filter(campaign -> campaign.quiz().key().equals(quiz.key()))
                .limit(MOST)
                .map(campaign -> results.get(campaign.id()))
                .toList();
        return CommonQuestions.of(tests, unit).stream()
                .flatMap(common -> TestMoment.of(common, unit).stream())
                .toList()
                .reversed();
    }

    private Stream<ClosedCampaign> closed(UnitId unit, TrendFilter filter) {
        return results.closed(Set.of(unit)).stream().filter(campaign -> filter.contains(campaign.closedOn()));
    }
}
