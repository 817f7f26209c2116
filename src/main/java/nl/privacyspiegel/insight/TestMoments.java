package nl.privacyspiegel.insight;

import java.util.ArrayList;
import java.util.List;
import nl.privacyspiegel.organisation.UnitId;
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

    /** The last few of the quiz that was held last, from early to late: another quiz asks other things. */
    List<TestMoment> of(UnitId unit, TrendFilter filter) {
        List<TestMoment> moments = new ArrayList<>();
        for (ClosedCampaign campaign : results.closed()) {
            if (moments.size() < MOST && filter.contains(campaign.closedOn())) {
                TestMoment.of(results.get(campaign.id()), unit)
                        .filter(moment -> moments.isEmpty()
                                || moment.quiz().equals(moments.getFirst().quiz()))
                        .ifPresent(moments::add);
            }
        }
        return moments.reversed();
    }
}
