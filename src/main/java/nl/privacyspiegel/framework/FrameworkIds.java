package nl.privacyspiegel.framework;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.framework.FrameworkData.Domain;
import nl.privacyspiegel.framework.FrameworkData.Question;
import nl.privacyspiegel.framework.FrameworkData.Section;

/** The ids inside a framework: which there are. */
final class FrameworkIds {

    private FrameworkIds() {}

    static Set<String> domains(FrameworkData data) {
        return data.domains().stream().map(Domain::id).collect(Collectors.toSet());
    }

    static Set<String> sections(FrameworkData data) {
        return data.domains().stream()
                .flatMap(domain -> domain.sections().stream())
                .map(Section::id)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    static Set<String> questions(FrameworkData data) {
        return data.questions().map(Question::id).collect(Collectors.toSet());
    }

    /** All ids of domains, sections and questions. */
    static Stream<String> all(FrameworkData data) {
        return Stream.of(domains(data), sections(data), questions(data)).flatMap(Set::stream);
    }
}
