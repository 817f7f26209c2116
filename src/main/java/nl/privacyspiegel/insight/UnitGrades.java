package nl.privacyspiegel.insight;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.privacyspiegel.assessment.AdoptedMeasurement;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.grading.GradeChange;
import nl.privacyspiegel.assessment.grading.MeanGrade;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitSummary;

/**
 * Where one unit stands by its newest adopted measurement.
 *
 * @param scores by domain; a domain that is not in it cannot be compared
 * @param changes by domain since the measurement before; none when there is no such measurement
 * @param mean over the domains that have a grade
 */
public record UnitGrades(
        UnitId unit,
        String name,
        MeasurementId measurement,
        LocalDate date,
        Map<String, DomainGrade> scores,
        Map<String, GradeChange> changes,
        MeanGrade mean) {

    public UnitGrades {
        scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
        changes = Collections.unmodifiableMap(new LinkedHashMap<>(changes));
    }

    static Optional<UnitGrades> of(UnitSummary unit, GradeHistory history, List<String> domains) {
        return history.newest(unit.id()).map(newest -> of(unit, newest, history.beforeNewest(unit.id()), domains));
    }

    private static UnitGrades of(
            UnitSummary unit, AdoptedMeasurement newest, Optional<AdoptedMeasurement> before, List<String> domains) {
        Map<String, GradeChange> changes = new LinkedHashMap<>();
        before.ifPresent(earlier -> domains.forEach(domain -> changes.put(
                domain, GradeChange.between(GradeHistory.grade(earlier, domain), GradeHistory.grade(newest, domain)))));
        return new UnitGrades(
                unit.id(),
                unit.name(),
                newest.id(),
                newest.date(),
                newest.scores(),
                changes,
                MeanGrade.of(domains.stream()
                        .map(domain -> GradeHistory.grade(newest, domain)
                                .map(Grade::new)
                                .orElse(null))
                        .toList()));
    }

    /** The grade of a domain; empty when it has none. */
    public Optional<Grade> grade(String domain) {
        return Optional.ofNullable(scores.get(domain)).map(DomainGrade::grade);
    }
}
