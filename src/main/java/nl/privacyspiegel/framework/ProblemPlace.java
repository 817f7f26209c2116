package nl.privacyspiegel.framework;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.privacyspiegel.framework.FrameworkData.Domain;
import nl.privacyspiegel.framework.FrameworkData.Question;
import nl.privacyspiegel.framework.FrameworkData.Section;
import nl.privacyspiegel.shared.document.ContentProblem;
import org.jspecify.annotations.Nullable;

/**
 * Where in a draft a problem can be solved.
 *
 * @param domain the id of the domain; null when it concerns the framework as a whole
 * @param section the place of the part in its domain; null when it concerns no part, or one without a name
 * @param question the id of the question; null when it concerns no question
 */
public record ProblemPlace(
        @Nullable String domain,
        @Nullable Integer section,
        @Nullable String question) {

    private static final ProblemPlace WHOLE = new ProblemPlace(null, null, null);
    private static final Pattern PLACE =
            Pattern.compile("domeinen\\[(\\d+)](?:\\.onderdelen\\[(\\d+)])?(?:\\.vragen\\[(\\d+)])?.*");

    public static ProblemPlace of(ContentProblem problem, FrameworkData data) {
        Matcher place = PLACE.matcher(problem.place());
        if (!place.matches()) {
            return WHOLE;
        }
        return at(data.domains(), place.group(1))
                .map(domain -> in(domain, place.group(2), place.group(3)))
                .orElse(WHOLE);
    }

    private static ProblemPlace in(Domain domain, @Nullable String section, @Nullable String question) {
        List<Question> questions = section == null
                ? domain.questions().toList()
                : at(domain.sections(), section).map(Section::questions).orElse(List.of());
        return new ProblemPlace(
                domain.id(),
                section == null ? null : Integer.valueOf(section),
                at(questions, question).map(Question::id).orElse(null));
    }

    private static <T> Optional<T> at(List<T> list, @Nullable String index) {
        return index == null || Integer.parseInt(index) >= list.size()
                ? Optional.empty()
                : Optional.of(list.get(Integer.parseInt(index)));
    }
}
