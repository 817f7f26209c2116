package nl.privacyspiegel.insight;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.privacyspiegel.assessment.AdoptedMeasurement;
import nl.privacyspiegel.assessment.AdoptedMeasurements;
import nl.privacyspiegel.framework.FrameworkData.Domain;
import nl.privacyspiegel.insight.UnitPosition.DomainPosition;
import nl.privacyspiegel.insight.UnitPosition.Measured;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.shared.NotFoundException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lays a unit beside the others, for management and supervisors. Units that the reader may read count with their name; the
 * others count without, and only when they are at least five, so that no difference between two numbers tells of one unit.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class UnitPositions {

    private final AdoptedMeasurements measurements;
    private final ComparableGrades comparable;
    private final UnitScope scope;
    private final CurrentUser user;

    UnitPositions(AdoptedMeasurements measurements, ComparableGrades comparable, UnitScope scope, CurrentUser user) {
        this.measurements = measurements;
        this.comparable = comparable;
        this.scope = scope;
        this.user = user;
    }

    /**
     * Where the unit of the filter lies, by the newest measurement of each unit.
     *
     * @throws NotFoundException when there is no such unit that the current member may read
     * @throws nl.privacyspiegel.shared.RuleViolation when the framework was not used
     */
    public UnitPosition read(TrendFilter filter) {
        user.requireSomewhere(Role.MANAGEMENT, Role.SUPERVISOR);
        List<UnitSummary> readable = scope.readable();
        List<AdoptedMeasurement> all =
                measurements.of(readable.stream().map(UnitSummary::id).toList());
        Set<UnitId> measured = all.stream().map(AdoptedMeasurement::unit).collect(Collectors.toSet());
        List<UnitSummary> choices =
                readable.stream().filter(unit -> measured.contains(unit.id())).toList();
        UnitSummary unit = chosen(filter, readable, choices);
        return new UnitPosition(
                filter,
                unit,
                choices,
                comparable
                        .of(all, filter.framework(), of(unit, all))
                        .flatMap(found -> measured(found, unit, readable)));
    }

    /** What decides on the framework when none is asked for: others may use another one. */
    private static List<AdoptedMeasurement> of(UnitSummary unit, List<AdoptedMeasurement> all) {
        return all.stream().filter(each -> each.unit().equals(unit.id())).toList();
    }

    /** A unit that was measured, unless another one is asked for. */
    private UnitSummary chosen(TrendFilter filter, List<UnitSummary> readable, List<UnitSummary> choices) {
        UnitSummary wanted = scope.chosen(readable, filter.unit()).orElseThrow(NotFoundException::new);
        return filter.unit() != null || choices.isEmpty() || choices.contains(wanted)
                ? wanted
                : UnitScope.atAndBelow(readable, wanted).stream()
                        .filter(choices::contains)
                        .findFirst()
                        .orElse(wanted);
    }

    private Optional<Measured> measured(ComparableGrades.Found found, UnitSummary unit, List<UnitSummary> readable) {
        List<Domain> domains = found.newest().domains();
        List<String> ids = domains.stream().map(Domain::id).toList();
        return UnitGrades.of(unit, found.history(), ids).map(own -> {
            List<UnitGrades> others = readable.stream()
                    .filter(other -> !other.equals(unit))
                    .flatMap(other -> UnitGrades.of(other, found.history(), ids).stream())
                    .toList();
            Map<String, List<BigDecimal>> elsewhere = measurements.elsewhere(found.versions());
            return new Measured(
                    found.choices(),
                    found.chosen(),
                    found.newest().language(),
                    found.newest().scale(),
                    own.date(),
                    others,
                    domains.stream()
                            .map(domain -> position(domain, own, others, elsewhere))
                            .toList());
        });
    }

    private static DomainPosition position(
            Domain domain, UnitGrades own, List<UnitGrades> others, Map<String, List<BigDecimal>> elsewhere) {
        List<BigDecimal> named = others.stream()
                .flatMap(other -> other.grade(domain.id()).stream())
                .map(grade -> grade.value())
                .toList();
        List<BigDecimal> unnamed = elsewhere.getOrDefault(domain.id(), List.of());
        List<BigDecimal> all = new ArrayList<>(named);
        all.addAll(unnamed);
        return new DomainPosition(
                domain.id(),
                domain.name(),
                own.grade(domain.id()).map(grade -> grade.value()),
                named.size(),
                unnamed.size(),
                Quartiles.of(all));
    }
}
