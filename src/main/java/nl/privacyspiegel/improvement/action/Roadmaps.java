package nl.privacyspiegel.improvement.action;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.privacyspiegel.assessment.AssessmentSummary;
import nl.privacyspiegel.assessment.Assessments;
import nl.privacyspiegel.framework.FrameworkData;
import nl.privacyspiegel.framework.FrameworkStore;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
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

    Roadmaps(ActionReader reader, Assessments assessments, FrameworkStore frameworks, CurrentUser user) {
        this.reader = reader;
        this.assessments = assessments;
        this.frameworks = frameworks;
        this.user = user;
    }

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
