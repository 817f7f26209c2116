package nl.privacyspiegel.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.privacyspiegel.assessment.Targets;
import nl.privacyspiegel.organisation.UnitId;
import org.springframework.stereotype.Component;

/** What units aim at now: what was decided in their newest period that has any target, in versions that can be compared. */
@Component
class CurrentTargets {

    private static final Comparator<Targets.OfUnit> BY_PERIOD = Comparator.comparing(
                    (Targets.OfUnit each) -> each.period().start())
            .thenComparing(each -> each.assessment().value());

    private final Targets targets;

    CurrentTargets(Targets targets) {
        this.targets = targets;
    }

    /** @param lines the units, each with its last grades */
    List<DomainTarget> of(List<UnitGrades> lines, ComparableGrades.Found found) {
        Map<UnitId, List<Targets.OfUnit>> decided = targets
                .of(lines.stream().map(UnitGrades::unit).toList())
                .stream()
                .filter(each -> found.versions().contains(each.framework()))
                .collect(Collectors.groupingBy(Targets.OfUnit::unit));
        List<DomainTarget> current = new ArrayList<>();
        for (UnitGrades line : lines) {
            List<Targets.OfUnit> own = decided.getOrDefault(line.unit(), List.of());
            own.stream()
                    .max(BY_PERIOD)
                    .ifPresent(newest -> own.stream()
                            .filter(each -> each.assessment().equals(newest.assessment()))
                            .filter(each -> found.newest().domain(each.domain()).isPresent())
                            .map(each -> new DomainTarget(
                                    each.unit(),
                                    each.assessment(),
                                    each.domain(),
                                    each.target(),
                                    line.grade(each.domain()).orElse(null)))
                            .forEach(current::add));
        }
        return current;
    }
}
