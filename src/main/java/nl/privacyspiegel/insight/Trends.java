package nl.privacyspiegel.insight;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.privacyspiegel.assessment.AdoptedMeasurement;
import nl.privacyspiegel.assessment.AdoptedMeasurements;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.framework.FrameworkData.Domain;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.shared.NotFoundException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Grades and privacytests through time, of a unit and everything below it that the current member may read. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Trends {

    private final AdoptedMeasurements measurements;
    private final ComparableGrades comparable;
    private final CurrentTargets targets;
    private final TestMoments tests;
    private final UnitScope scope;

    Trends(
            AdoptedMeasurements measurements,
            ComparableGrades comparable,
            CurrentTargets targets,
            TestMoments tests,
            UnitScope scope) {
        this.measurements = measurements;
        this.comparable = comparable;
        this.targets = targets;
        this.tests = tests;
        this.scope = scope;
    }

    /**
     * What the filter asks for.
     *
     * @throws NotFoundException when the unit or a measurement is none that the current member may read
     * @throws nl.privacyspiegel.shared.RuleViolation when the framework was not used there
     */
    public Trend read(TrendFilter filter) {
        List<UnitSummary> readable = scope.everReadable();
        UnitSummary unit = scope.chosen(readable, filter.unit()).orElseThrow(NotFoundException::new);
        Map<UnitId, UnitSummary> units = new LinkedHashMap<>();
        UnitScope.atAndBelow(readable, unit).forEach(each -> units.put(each.id(), each));
        List<AdoptedMeasurement> inPeriod = measurements.of(units.keySet()).stream()
                .filter(filter::contains)
                .toList();
        List<QuizChoice> quizzes = tests.quizzes(unit.id(), filter);
        return new Trend(
                filter,
                unit,
                readable.stream()
                        .filter(each -> each.inUse() || each.equals(unit))
                        .toList(),
                comparable.of(inPeriod, filter.framework()).map(grades -> grades(filter, grades, units)),
                quizzes,
                chosen(filter, quizzes)
                        .map(quiz -> tests.of(quiz, unit.id(), filter))
                        .orElse(List.of()));
    }

    private static Optional<QuizChoice> chosen(TrendFilter filter, List<QuizChoice> quizzes) {
        return quizzes.stream()
                .filter(quiz -> quiz.key().equals(filter.quiz()))
                .findFirst()
                .or(() -> quizzes.stream().findFirst());
    }

    private Trend.Grades grades(TrendFilter filter, ComparableGrades.Found found, Map<UnitId, UnitSummary> units) {
        List<Domain> domains = found.newest().domains();
        List<String> ids = domains.stream().map(Domain::id).toList();
        Map<UnitId, String> names = new LinkedHashMap<>();
        units.values().forEach(unit -> names.put(unit.id(), unit.name()));
        List<UnitGrades> map = units.values().stream()
                .flatMap(unit -> UnitGrades.of(unit, found.history(), ids).stream())
                .toList();
        return new Trend.Grades(
                found.history().units(),
                found.choices(),
                found.chosen(),
                found.newest().language(),
                found.number(),
                found.newest().scale(),
                domains,
                found.matches(),
                found.history().moments(ids),
                found.history().startAndEnd(ids),
                map,
                found.measurements(),
                chosen(filter.measurements(), found.measurements()),
                names,
                targets.of(map, found));
    }

    private static List<AdoptedMeasurement> chosen(List<MeasurementId> wanted, List<AdoptedMeasurement> all) {
        return wanted.stream()
                .distinct()
                .map(id -> Optional.of(id)
                        .flatMap(each -> all.stream()
                                .filter(measurement -> measurement.id().equals(each))
                                .findFirst())
                        .orElseThrow(NotFoundException::new))
                .sorted(AdoptedMeasurement.BY_TIME)
                .toList();
    }
}
