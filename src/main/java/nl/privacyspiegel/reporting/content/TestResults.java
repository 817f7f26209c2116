package nl.privacyspiegel.reporting.content;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.privacyspiegel.insight.Overview.LastTest;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.privacytest.Results;
import nl.privacyspiegel.privacytest.Results.ClosedCampaign;
import nl.privacyspiegel.privacytest.outcome.CampaignResults;
import nl.privacyspiegel.privacytest.outcome.CampaignResults.ResultUnit;
import org.springframework.stereotype.Component;

/** Published results of many privacytests at once, as far as the current member may see them. */
@Component
public class TestResults {

    private final Results results;
    private final ApplicationVersion version;

    TestResults(Results results, ApplicationVersion version) {
        this.results = results;
        this.version = version;
    }

    /**
     * The last closed first, each for the highest of these units that took part.
     *
     * @param shown the units that the report is about
     */
    public List<ResultContent> of(
            Set<UnitId> shown, Predicate<ClosedCampaign> which, ReportTexts words, LocalDateTime now) {
        return contents(results.closed(shown).stream().filter(which), shown, words, now);
    }

    /** The same with the one first that home tells of: what is concluded of them goes over the whole unit. */
    public List<ResultContent> of(
            UnitId unit, Set<UnitId> shown, Predicate<ClosedCampaign> which, ReportTexts words, LocalDateTime now) {
        List<ClosedCampaign> all = results.closed(shown).stream().filter(which).toList();
        Stream<ClosedCampaign> first =
                LastTest.among(
                        all,
                        () -> results.closed(Set.of(unit)).stream()
                                .filter(which)
                                .toList())
                        .stream();
        return contents(Stream.concat(first, all.stream()).distinct(), shown, words, now);
    }

    private List<ResultContent> contents(
            Stream<ClosedCampaign> campaigns, Set<UnitId> shown, ReportTexts words, LocalDateTime now) {
        return campaigns
                .map(each -> results.get(each.id()))
                .flatMap(found -> highest(found, shown)
                        .map(unit -> ResultContent.within(found, unit, shown, words, version.number(), now)))
                .toList();
    }

    private static Stream<ResultUnit> highest(CampaignResults found, Set<UnitId> shown) {
        return found.units().stream().filter(unit -> shown.contains(unit.id())).limit(1);
    }
}
