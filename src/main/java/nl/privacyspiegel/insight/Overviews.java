package nl.privacyspiegel.insight;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.assessment.AdoptedMeasurement;
import nl.privacyspiegel.assessment.AdoptedMeasurements;
import nl.privacyspiegel.assessment.OpenMeasurement;
import nl.privacyspiegel.framework.FrameworkData.Domain;
import nl.privacyspiegel.insight.Overview.Extent;
import nl.privacyspiegel.insight.Overview.Grades;
import nl.privacyspiegel.insight.Overview.LastTest;
import nl.privacyspiegel.insight.Overview.NotAssessed;
import nl.privacyspiegel.insight.Overview.Open;
import nl.privacyspiegel.insight.Overview.Points;
import nl.privacyspiegel.insight.Overview.Revised;
import nl.privacyspiegel.insight.Overview.Supervision;
import nl.privacyspiegel.insight.Overview.ToGrade;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.privacytest.Campaigns;
import nl.privacyspiegel.privacytest.Results;
import nl.privacyspiegel.privacytest.campaign.CampaignSummary;
import nl.privacyspiegel.privacytest.outcome.CampaignResults;
import nl.privacyspiegel.privacytest.outcome.CampaignResults.ResultUnit;
import nl.privacyspiegel.privacytest.results.TestSummary;
import nl.privacyspiegel.quiz.QuizData;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What management has to know in one minute. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Overviews {

    private final AdoptedMeasurements measurements;
    private final ComparableGrades comparable;
    private final CurrentTargets targets;
    private final Campaigns campaigns;
    private final Results results;
    private final UnitScope scope;
    private final CurrentUser user;
    private final Clock clock;

    Overviews(
            AdoptedMeasurements measurements,
            ComparableGrades comparable,
            CurrentTargets targets,
            Campaigns campaigns,
            Results results,
            UnitScope scope,
            CurrentUser user,
            Clock clock) {
        this.measurements = measurements;
        this.comparable = comparable;
        this.targets = targets;
        this.campaigns = campaigns;
        this.results = results;
        this.scope = scope;
        this.user = user;
        this.clock = clock;
    }

    /**
     * The overview of the unit that the current member works in and all below it, as far as this member may read; empty for
     * who neither manages nor supervises anything.
     */
    public Optional<Overview> current() {
        if (!user.maySomewhere(Role.MANAGEMENT, Role.SUPERVISOR)) {
            return Optional.empty();
        }
        List<UnitSummary> readable = scope.readable();
        return scope.chosen(readable, null).map(unit -> overview(unit, UnitScope.atAndBelow(readable, unit)));
    }

    private Overview overview(UnitSummary unit, List<UnitSummary> units) {
        Map<UnitId, UnitSummary> byId = new LinkedHashMap<>();
        units.forEach(each -> byId.put(each.id(), each));
        LocalDate today = LocalDate.now(clock);
        List<AdoptedMeasurement> adopted = measurements.of(byId.keySet());
        Points points = points(byId, today, !adopted.isEmpty());
        return new Overview(
                unit,
                today,
                units.size(),
                comparable
                        .of(adopted, null)
                        .map(found -> grades(found, unit, units))
                        .filter(grades -> !grades.lines().isEmpty()),
                points,
                lastTest(unit.id(), byId.keySet()),
                toGrade(),
                user.maySomewhere(Role.SUPERVISOR)
                        ? Optional.of(Supervision.of(points.open(), revised(adopted, byId)))
                        : Optional.empty());
    }

    private static List<Revised> revised(List<AdoptedMeasurement> adopted, Map<UnitId, UnitSummary> units) {
        return adopted.reversed().stream()
                .filter(each -> each.revision() > 1)
                .map(each ->
                        new Revised(each.id(), each.kind(), each.date(), name(units, each.unit()), each.revision()))
                .toList();
    }

    private static String name(Map<UnitId, UnitSummary> units, UnitId id) {
        return Optional.ofNullable(units.get(id)).map(UnitSummary::name).orElse("");
    }

    private Grades grades(ComparableGrades.Found found, UnitSummary chosen, List<UnitSummary> units) {
        List<Domain> domains = found.newest().domains();
        List<String> ids = domains.stream().map(Domain::id).toList();
        List<UnitGrades> lines = units.stream()
                .flatMap(unit -> UnitGrades.of(unit, found.history(), ids).stream())
                .sorted(Comparator.comparing(
                        line -> line.mean().value().orElse(null), Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        Course course = Course.of(found.history(), chosen.id(), ids);
        return new Grades(
                found.newest().language(),
                found.newest().scale(),
                domains,
                course,
                lines,
                lines.stream().flatMap(line -> notAssessed(line, domains)).toList(),
                targets.of(
                        lines.stream()
                                .filter(line -> course.units().contains(line.unit()))
                                .toList(),
                        found));
    }

    private static Stream<NotAssessed> notAssessed(UnitGrades line, List<Domain> domains) {
        return domains.stream()
                .flatMap(domain -> Optional.ofNullable(line.scores().get(domain.id()))
                        .filter(score -> score.notAssessed())
                        .map(score -> new NotAssessed(
                                line.measurement(), line.name(), domain, line.date(), score.explanation()))
                        .stream());
    }

    private Points points(Map<UnitId, UnitSummary> units, LocalDate today, boolean adopted) {
        List<OpenMeasurement> all = measurements.open(units.keySet());
        List<Open> open = all.stream()
                .filter(each -> each.isDue(today))
                .map(each ->
                        new Open(each, name(units, each.unit()), each.date().isBefore(today)))
                .toList();
        return new Points(
                adopted || !all.isEmpty(),
                open,
                all.stream()
                        .filter(each -> !each.isDue(today))
                        .map(OpenMeasurement::date)
                        .min(Comparator.naturalOrder()));
    }

    private Optional<LastTest> lastTest(UnitId unit, Set<UnitId> atAndBelow) {
        return LastTest.among(results.closed(atAndBelow), () -> results.closed(Set.of(unit)))
                .map(campaign -> lastTest(results.get(campaign.id()), unit, atAndBelow));
    }

    private static LastTest lastTest(CampaignResults found, UnitId unit, Set<UnitId> atAndBelow) {
        ResultUnit shown = found.unit(unit)
                .or(() -> found.units().stream()
                        .filter(each -> atAndBelow.contains(each.id()))
                        .findFirst())
                .orElseThrow();
        return new LastTest(
                found.header().id(),
                found.header().name(),
                found.header().closedOn(),
                shown.name(),
                Extent.of(found, shown, unit),
                shown.submissions(),
                found.summary(shown.id()).map(TestSummary::mean),
                found.groupSize(),
                found.quiz().language(),
                found.topics(shown.id()).stream()
                        .filter(topic -> topic.facility().isPresent())
                        .findFirst(),
                found.quiz().topics().stream().collect(Collectors.toMap(QuizData.Topic::id, QuizData.Topic::name)),
                found.header().openPending());
    }

    private List<ToGrade> toGrade() {
        return campaigns.list().stream()
                .filter(CampaignSummary::gradable)
                .map(campaign ->
                        new ToGrade(campaign.id(), campaign.name(), Objects.requireNonNull(campaign.closedOn())))
                .toList();
    }
}
