package nl.privacyspiegel.insight;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.privacyspiegel.assessment.grading.GradeChanges;
import nl.privacyspiegel.assessment.grading.GradeChanges.MeanChange;
import nl.privacyspiegel.assessment.grading.GradeChanges.Pair;
import nl.privacyspiegel.assessment.grading.MeanGrade;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.organisation.UnitId;

/**
 * From where to where grades went: of the chosen unit itself or, when it has no measurement of its own, of the units below
 * it. Of these only those that were measured again, as long as there are any: then the same units stand at both ends.
 *
 * @param units whose grades these are; of more than one it is their mean
 * @param since the day of the first measurement
 * @param moments the days on which all of the units had been measured, from early to late; at least one
 * @param ends the first and the last grade by domain; of every domain there is an entry
 */
public record Course(Set<UnitId> units, LocalDate since, List<TrendMoment> moments, Map<String, StartAndEnd> ends) {

    public Course {
        units = Set.copyOf(units);
        moments = List.copyOf(moments);
        ends = Collections.unmodifiableMap(new LinkedHashMap<>(ends));
    }

    /** @param all of the unit and those below it, not empty */
    static Course of(GradeHistory all, UnitId unit, List<String> domains) {
        GradeHistory own = all.of(unit);
        GradeHistory again = all.ofMeasuredAgain();
        GradeHistory shown = !own.isEmpty() ? own : again.isEmpty() ? all : again;
        return new Course(shown.measured(), shown.first(), shown.momentsOfAll(domains), shown.startAndEnd(domains));
    }

    /** The mean of the domains that have a grade at both ends. */
    public MeanChange change() {
        return new GradeChanges(ends.values().stream()
                        .map(each -> new Pair(
                                grade(each.start()).orElse(null),
                                grade(each.end()).orElse(null)))
                        .toList())
                .mean();
    }

    /** What changed last of one unit; units that are measured on days of their own have no last step together. */
    public Optional<LatestStep> latestStep() {
        return units.size() == 1 ? LatestStep.of(moments, ends.keySet()) : Optional.empty();
    }

    /** The mean of the last grades. */
    public MeanGrade mean() {
        return MeanGrade.of(ends.keySet().stream()
                .map(domain -> latest(domain).map(Grade::new).orElse(null))
                .toList());
    }

    /** Over how many units the last grade of a domain goes; empty when it has none. */
    public Optional<Integer> over(String domain) {
        return mean(domain).map(MeanOverUnits::units);
    }

    /** The last grade of a domain; empty when it has none. */
    public Optional<BigDecimal> latest(String domain) {
        return mean(domain).map(MeanOverUnits::value);
    }

    private Optional<MeanOverUnits> mean(String domain) {
        return Optional.ofNullable(ends.get(domain))
                .flatMap(StartAndEnd::end)
                .or(() -> Optional.ofNullable(moments.getLast().grades().get(domain)));
    }

    private static Optional<Grade> grade(Optional<MeanOverUnits> mean) {
        return mean.map(MeanOverUnits::value).map(Grade::new);
    }
}
