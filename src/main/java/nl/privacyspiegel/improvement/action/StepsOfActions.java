package nl.privacyspiegel.improvement.action;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.framework.FrameworkData;
import nl.privacyspiegel.framework.FrameworkData.Domain;
import nl.privacyspiegel.framework.FrameworkData.Section;
import nl.privacyspiegel.organisation.subject.Subject;

/**
 * To which steps of the method an action belongs: those of the domains that it is about. Where a domain has as many parts as
 * steps, each part has its own step, and what is about a question of one part belongs to that step alone.
 */
final class StepsOfActions {

    private StepsOfActions() {}

    /** The numbers of the steps; none when it is about nothing of this framework. */
    static Set<Integer> of(ActionLine action, FrameworkData framework) {
        return action.subjects().stream()
                .flatMap(subject -> steps(subject, framework))
                .collect(Collectors.toSet());
    }

    private static Stream<Integer> steps(Subject subject, FrameworkData framework) {
        String id = subject.domain();
        return id == null
                ? Stream.of()
                : framework.domain(id).stream()
                        .flatMap(domain -> steps(subject.ref().parts(), domain));
    }

    private static Stream<Integer> steps(List<String> parts, Domain domain) {
        List<Section> sections = domain.sections();
        if (sections.size() == domain.steps().size()) {
            for (int i = 0; i < sections.size(); i++) {
                if (sections.get(i).questions().stream().anyMatch(question -> parts.contains(question.id()))) {
                    return Stream.of(domain.steps().get(i));
                }
            }
        }
        return domain.steps().stream();
    }
}
