package nl.privacyspiegel.assessment;

import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.privacyspiegel.assessment.FrameworkData.Domain;
import nl.privacyspiegel.assessment.FrameworkData.Question;
import nl.privacyspiegel.assessment.FrameworkData.Section;
import nl.privacyspiegel.shared.Slug;
import nl.privacyspiegel.shared.yaml.ContentRules;

/** The ids inside a framework: which there are, and new ones that differ from all others. */
final class FrameworkIds {

    /** Leaves room for a hyphen and a number below {@link ContentRules#LONGEST_ID}. */
    private static final int LONGEST_BASE = ContentRules.LONGEST_ID - 6;

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

    /** The slug of a name, with a number behind it when that is needed to differ. */
    static String of(String name, Set<String> used, Set<String> taken) {
        String slug = Slug.of(name, LONGEST_BASE);
        return isFree(slug, used, taken) ? slug : numbered(slug, 2, id -> isFree(id, used, taken));
    }

    /** This text with the first number that makes it differ. */
    static String numbered(String base, Set<String> used, Set<String> taken) {
        return numbered(Slug.of(base, LONGEST_BASE), 1, id -> isFree(id, used, taken));
    }

    private static String numbered(String base, int first, Predicate<String> isFree) {
        return IntStream.iterate(first, number -> number + 1)
                .mapToObj(number -> base + "-" + number)
                .filter(isFree)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(String id, Set<String> used, Set<String> taken) {
        return !used.contains(id) && !taken.contains(id);
    }
}
