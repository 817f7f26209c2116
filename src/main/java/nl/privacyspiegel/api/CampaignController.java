package nl.privacyspiegel.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.api.CampaignTables.Answered;
import nl.privacyspiegel.api.CampaignTables.AskedOf;
import nl.privacyspiegel.api.CampaignTables.TookPart;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.privacytest.Results;
import nl.privacyspiegel.privacytest.Results.ClosedCampaign;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.privacytest.outcome.CampaignResults;
import nl.privacyspiegel.privacytest.outcome.CampaignResults.ResultUnit;
import nl.privacyspiegel.privacytest.results.AnswerNames;
import nl.privacyspiegel.privacytest.results.Disclosed;
import nl.privacyspiegel.privacytest.results.QuestionResult;
import nl.privacyspiegel.shared.Ids;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Campaigns that are closed and their results: what the page of results shows this member, and no other number. */
@RestController
class CampaignController {

    static final String CAMPAIGNS = ApiSecurity.V1 + "/campaigns";

    private static final String CAMPAIGN = CAMPAIGNS + "/{id}";

    private static final Comparator<ClosedCampaign> OLDEST_FIRST = Comparator.comparing(ClosedCampaign::closedOn)
            .thenComparing(campaign -> campaign.id().value());

    private final ChosenUnits units;
    private final Results results;
    private final CurrentUser user;
    private final MessageSource messages;

    CampaignController(ChosenUnits units, Results results, CurrentUser user, MessageSource messages) {
        this.units = units;
        this.results = results;
        this.user = user;
        this.messages = messages;
    }

    @GetMapping(CAMPAIGNS)
    ResponseEntity<?> campaigns(HttpServletRequest request) {
        Query query = Query.of(request, Query.UNIT, Query.FROM, Query.TO);
        List<ClosedCampaign> all = results.closed(ChosenUnits.ids(units.of(query))).stream()
                .filter(campaign -> query.covers(campaign.closedOn()))
                .sorted(OLDEST_FIRST)
                .toList();
        return ApiAnswers.table(
                query,
                all,
                page -> page.stream()
                        .map(campaign -> results.get(campaign.id()))
                        .toList(),
                CampaignTables.CAMPAIGNS);
    }

    @GetMapping(CAMPAIGN + "/participants")
    ResponseEntity<?> participants(@PathVariable String id, HttpServletRequest request) {
        Query query = Query.of(request, Query.UNIT);
        CampaignResults campaign = results(id);
        return ApiAnswers.table(
                query,
                units(campaign, query).map(unit -> TookPart.of(campaign, unit)).toList(),
                CampaignTables.PARTICIPANTS);
    }

    @GetMapping(CAMPAIGN + "/scores")
    ResponseEntity<?> scores(@PathVariable String id, HttpServletRequest request) {
        Query query = Query.of(request, Query.UNIT);
        return ApiAnswers.table(query, asked(results(id), query).toList(), CampaignTables.SCORES);
    }

    @GetMapping(CAMPAIGN + "/results")
    ResponseEntity<?> answers(@PathVariable String id, HttpServletRequest request) {
        Query query = Query.of(request, Query.UNIT);
        Locale language = Locale.of(user.require().language());
        List<Answered> rows =
                asked(results(id), query).flatMap(CampaignController::answered).toList();
        return ApiAnswers.table(
                query,
                rows,
                CampaignTables.answers((question, option) ->
                        AnswerNames.of(question, option, key -> messages.getMessage(key, null, language))));
    }

    private CampaignResults results(String id) {
        return results.get(new CampaignId(Ids.parse(id)));
    }

    private Stream<ResultUnit> units(CampaignResults campaign, Query query) {
        Set<UnitId> chosen = units.of(query).stream().map(UnitSummary::id).collect(Collectors.toSet());
        return campaign.units().stream().filter(unit -> chosen.contains(unit.id()));
    }

    private Stream<AskedOf> asked(CampaignResults campaign, Query query) {
        Map<String, String> keys = results.comparisonKeys(campaign.header().id());
        return units(campaign, query)
                .flatMap(unit -> campaign.lines(unit.id()).stream()
                        .map(line -> new AskedOf(
                                unit, line, keys.getOrDefault(line.question().id(), ""))));
    }

    /** A row for each answer that can be given; where there is no result to show one row without an answer. */
    private static Stream<Answered> answered(AskedOf asked) {
        Disclosed<List<QuestionResult.Option>> options = asked.line().result().map(QuestionResult::options);
        return switch (options) {
            case Disclosed.Shown<List<QuestionResult.Option>>(List<QuestionResult.Option> shown) ->
                shown.stream().map(option -> new Answered(asked, option));
            case Disclosed.Suppressed<List<QuestionResult.Option>>() -> Stream.of(new Answered(asked, null));
        };
    }
}
