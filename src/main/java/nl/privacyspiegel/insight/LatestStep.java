package nl.privacyspiegel.insight;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.privacyspiegel.assessment.grading.GradeChange;
import nl.privacyspiegel.assessment.grading.GradeChanges;
import nl.privacyspiegel.assessment.grading.GradeChanges.MeanChange;
import nl.privacyspiegel.assessment.grading.GradeChanges.Pair;
import nl.privacyspiegel.framework.Grade;

/**
 * What changed between the last two of more than two moments: from the first to the last alone, a fall in the end goes unseen.
 *
 * @param since the day of the last moment but one
 * @param mean over the domains that have a grade at both
 * @param changes of these domains, last minus the one before
 */
public record LatestStep(LocalDate since, MeanChange mean, Map<String, BigDecimal> changes) {

    public LatestStep {
        changes = Map.copyOf(changes);
    }

    /** Empty when there are no more than two moments, for then first and last tell all there is, or nothing can be compared. */
    static Optional<LatestStep> of(List<TrendMoment> moments, Collection<String> domains) {
        if (moments.size() < 3) {
            return Optional.empty();
        }
        TrendMoment before = moments.get(moments.size() - 2);
        Map<String, Pair> pairs = new LinkedHashMap<>();
        domains.forEach(domain -> pairs.put(
                domain,
                new Pair(
                        grade(before, domain).orElse(null),
                        grade(moments.getLast(), domain).orElse(null))));
        MeanChange mean = new GradeChanges(List.copyOf(pairs.values())).mean();
        Map<String, BigDecimal> changes = new LinkedHashMap<>();
        pairs.forEach((domain, pair) -> pair.change().difference().ifPresent(change -> changes.put(domain, change)));
        return Optional.of(new LatestStep(before.day(), mean, changes))
                .filter(step -> step.mean().change().isComparable());
    }

    /** Whether the mean is not what it was. */
    public boolean moved() {
        return !(mean.change() instanceof GradeChange.Same);
    }

    private static Optional<Grade> grade(TrendMoment moment, String domain) {
        return Optional.ofNullable(moment.grades().get(domain))
                .map(MeanOverUnits::value)
                .map(Grade::new);
    }
}
