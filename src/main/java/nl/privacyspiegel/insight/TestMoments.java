package nl.privacyspiegel.insight;

import java.util.ArrayList;
import java.util.List;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.privacytest.CampaignResults;
import nl.privacyspiegel.privacytest.Results;
import nl.privacyspiegel.privacytest.Results.ClosedCampaign;
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

    /**
     * The last few of the quiz that was held last, from early to late, over the questions that all of them have: another
     * quiz, or another version, asks other things.
     */
    List<TestMoment> of(UnitId unit, TrendFilter filter) {
        List<CampaignResults> tests = new ArrayList<>();
        for (ClosedCampaign campaign : results.closed()) {
            if (tests.size() < MOST && filter.contains(campaign.closedOn())) {
                CampaignResults found = results.get(campaign.id());
                if (found.unit(unit).isPresent()
                        && (tests.isEmpty()
                                || found.quiz()
                                        .key()
                                        .equals(tests.getFirst().quiz().key()))) {
                    tests.add(found);
                }
            }
        }
        return CommonQuestions.of(tests, unit).stream()
                .flatMap(common -> TestMoment.of(common, unit).stream())
                .toList()
                .reversed();
    }
}
