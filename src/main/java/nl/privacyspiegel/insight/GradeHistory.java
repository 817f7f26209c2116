package nl.privacyspiegel.insight;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.privacyspiegel.assessment.AdoptedMeasurement;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.framework.VersionMatch;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.shared.chart.LineChart;

/**
 * The measurements of some units through time, of grades that can be compared. On a day a unit stands where its newest
 * measurement up to that day left it; what that measurement did not grade is absent, whatever an earlier one said.
 */
final class GradeHistory {

    private final List<AdoptedMeasurement> measurements;
    private final Map<UnitId, List<AdoptedMeasurement>> byUnit = new LinkedHashMap<>();

    /** @param measurements from early to late */
    GradeHistory(List<AdoptedMeasurement> measurements) {
        this.measurements = List.copyOf(measurements);
        measurements.forEach(each ->
                byUnit.computeIfAbsent(each.unit(), some -> new ArrayList<>()).add(each));
    }

    /** Without the grades that cannot be compared with the newest version; what is left of a measurement may be nothing. */
    static AdoptedMeasurement comparable(AdoptedMeasurement measurement, VersionMatch match) {
        Map<String, DomainGrade> kept = new LinkedHashMap<>(measurement.scores());
        kept.keySet().removeIf(domain -> !match.compares(domain));
        return new AdoptedMeasurement(
                measurement.id(),
                measurement.assessment(),
                measurement.assessmentName(),
                measurement.unit(),
                measurement.framework(),
                measurement.kind(),
                measurement.date(),
                measurement.revision(),
                kept);
    }

    boolean isEmpty() {
        return measurements.isEmpty();
    }

    int units() {
        return byUnit.size();
    }

    Set<UnitId> measured() {
        return byUnit.keySet();
    }

    /** That of one unit; it may be empty. */
    GradeHistory of(UnitId unit) {
        return of(Set.of(unit));
    }

    /** That of the units that were measured more than once; it may be empty. */
    GradeHistory ofMeasuredAgain() {
        return of(byUnit.entrySet().stream()
                .filter(own -> own.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet()));
    }

    private GradeHistory of(Set<UnitId> units) {
        return new GradeHistory(measurements.stream()
                .filter(each -> units.contains(each.unit()))
                .toList());
    }

    /** Where the units stood on each day on which all of them had been measured, as {@link #moments} has it. */
    List<TrendMoment> momentsOfAll(Collection<String> domains) {
        return moments(domains).stream()
                .filter(moment -> moment.units() == units())
                .toList();
    }

    /** The day of the first measurement of any of them. */
    LocalDate first() {
        return measurements.getFirst().date();
    }

    Optional<AdoptedMeasurement> newest(UnitId unit) {
        return Optional.ofNullable(byUnit.get(unit)).map(List::getLast);
    }

    /** The measurement before the newest one. */
    Optional<AdoptedMeasurement> beforeNewest(UnitId unit) {
        return Optional.ofNullable(byUnit.get(unit))
                .filter(own -> own.size() > 1)
                .map(own -> own.get(own.size() - 2));
    }

    /** Where the units stood on each day on which one of them was measured; of many days the last of each quarter or year. */
    List<TrendMoment> moments(Collection<String> domains) {
        Map<LocalDate, List<AdoptedMeasurement>> byDay = new TreeMap<>();
        measurements.forEach(each ->
                byDay.computeIfAbsent(each.date(), day -> new ArrayList<>()).add(each));
        Collection<LocalDate> shown = thinned(byDay.keySet());
        Map<UnitId, AdoptedMeasurement> standing = new HashMap<>();
        List<TrendMoment> moments = new ArrayList<>();
        byDay.forEach((day, measured) -> {
            measured.forEach(each -> standing.put(each.unit(), each));
            if (shown.contains(day)) {
                moments.add(new TrendMoment(day, standing.size(), means(domains, standing.values())));
            }
        });
        return moments;
    }

    private static Collection<LocalDate> thinned(Collection<LocalDate> days) {
        List<Function<LocalDate, String>> grains = List.of(
                LocalDate::toString,
                day -> day.getYear() + "-" + (day.getMonthValue() - 1) / 3,
                day -> Integer.toString(day.getYear()),
                day -> Integer.toString(day.getYear() / 10));
        for (Function<LocalDate, String> grain : grains) {
            Map<String, LocalDate> last = new HashMap<>();
            days.forEach(day -> last.put(grain.apply(day), day));
            if (last.size() <= LineChart.MOST_MOMENTS) {
                return last.values();
            }
        }
        return List.of();
    }

    private static Map<String, MeanOverUnits> means(
            Collection<String> domains, Collection<AdoptedMeasurement> measured) {
        Map<String, MeanOverUnits> means = new LinkedHashMap<>();
        for (String domain : domains) {
            List<BigDecimal> grades = new ArrayList<>();
            measured.forEach(each -> grade(each, domain).ifPresent(grades::add));
            MeanOverUnits.of(grades).ifPresent(mean -> means.put(domain, mean));
        }
        return means;
    }

    /**
     * The first and the last grade of each domain. Of more units the means over those that have both, so that the same
     * units stand on both sides.
     */
    Map<String, StartAndEnd> startAndEnd(Collection<String> domains) {
        Map<String, StartAndEnd> ends = new LinkedHashMap<>();
        for (String domain : domains) {
            List<BigDecimal> start = new ArrayList<>();
            List<BigDecimal> end = new ArrayList<>();
            for (List<AdoptedMeasurement> own : byUnit.values()) {
                Optional<BigDecimal> first = grade(own.getFirst(), domain);
                Optional<BigDecimal> last = own.size() < 2 ? Optional.empty() : grade(own.getLast(), domain);
                if (byUnit.size() == 1 || (first.isPresent() && last.isPresent())) {
                    first.ifPresent(start::add);
                    last.ifPresent(end::add);
                }
            }
            ends.put(domain, new StartAndEnd(MeanOverUnits.of(start), MeanOverUnits.of(end)));
        }
        return ends;
    }

    static Optional<BigDecimal> grade(AdoptedMeasurement measurement, String domain) {
        DomainGrade score = measurement.scores().get(domain);
        Grade grade = score == null ? null : score.grade();
        return Optional.ofNullable(grade).map(Grade::value);
    }
}
