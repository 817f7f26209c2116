package nl.privacyspiegel.improvement.action;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.privacyspiegel.assessment.AssessmentSummary;
import nl.privacyspiegel.assessment.Assessments;
import nl.privacyspiegel.framework.FrameworkData;
import nl.privacyspiegel.framework.FrameworkStore;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.organisation.Units;
import nl.privacyspiegel.shared.NotFoundException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Actions along the steps of the method behind the framework of a unit. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Roadmaps {

    private final ActionReader reader;
    private final Assessments assessments;
    private final FrameworkStore frameworks;
    private final CurrentUser user;
    private final Units units;
    private final ActionRepository actions;

    Roadmaps(
            ActionReader reader,
            Assessments assessments,
            FrameworkStore frameworks,
            CurrentUser user,
            Units units,
            ActionRepository actions) {
        this.reader = reader;
        this.assessments = assessments;
        this.frameworks = frameworks;
        this.user = user;
        this.units = units;
        this.actions = actions;
    }

    /** How many actions a unit has, without those that were dropped, and how many of them are done. */
    public record OfUnit(UnitSummary unit, long all, long done) {}

    /**
     * The roadmap of a unit, along the framework of its newest assessment; empty when it has none, or one without steps.
     *
     * @throws NotFoundException when the current member may not read the content of this unit
     */
    public Optional<Roadmap> of(UnitId unit, Locale language) {
        user.require(unit, ActionReader.READERS, Role.contentReaders());
        return assessments.of(List.of(unit)).stream()
                .filter(each -> !each.archived())
                .map(AssessmentSummary::framework)
                .map(frameworks::data)
                .filter(framework -> !framework.steps().isEmpty())
                .findFirst()
                .map(framework -> roadmap(reader.lines(Set.of(unit), language), framework));
    }

    /**
     * The units below this one that have actions, which are in no roadmap but their own, in the order of the tree.
     *
     * @throws NotFoundException when the current member may not read the content of this unit
     */
    public List<OfUnit> below(UnitId unit) {
        user.require(unit, ActionReader.READERS, Role.contentReaders());
        Set<UnitId> readable =
                user.units(Role.contentReaders()).stream().map(UnitSummary::id).collect(Collectors.toSet());
        List<UnitSummary> below = units.atAndBelow(unit).stream()
                .filter(each -> !each.id().equals(unit) && readable.contains(each.id()))
                .toList();
        if (below.isEmpty()) {
            return List.of();
        }
        Map<UUID, WantedActions.InUnit> counted =
                actions
                        .countInUnits(
                                below.stream().map(each -> each.id().value()).toList())
                        .stream()
                        .collect(Collectors.toMap(WantedActions.InUnit::unitId, Function.identity()));
        return below.stream()
                .flatMap(each -> Optional.ofNullable(counted.get(each.id().value()))
                        .map(count -> new OfUnit(each, count.all(), count.done()))
                        .stream())
                .toList();
    }

    static Roadmap roadmap(List<ActionLine> actions, FrameworkData framework) {
        Map<ActionId, Set<Integer>> steps =
                actions.stream().collect(Collectors.toMap(ActionLine::id, each -> StepsOfActions.of(each, framework)));
        return new Roadmap(
                framework.name(),
                framework.language(),
                framework.steps().stream()
                        .map(step -> new Roadmap.Stage(
                                step,
                                actions.stream()
                                        .filter(each -> steps.getOrDefault(each.id(), Set.of())
                                                .contains(step.number()))
                                        .toList()))
                        .toList(),
                actions.stream()
                        .filter(each -> steps.getOrDefault(each.id(), Set.of()).isEmpty())
                        .toList());
    }
}
