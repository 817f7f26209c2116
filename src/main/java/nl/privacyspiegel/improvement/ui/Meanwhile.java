package nl.privacyspiegel.improvement.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.assessment.finding.Part;
import nl.privacyspiegel.assessment.finding.SaveResult;
import nl.privacyspiegel.assessment.finding.Versioned;
import nl.privacyspiegel.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * Two people in one form: what a colleague changed meanwhile in the same part is said, and the next press keeps what was typed.
 *
 * @param <T> what the form is about
 * @param <P> its parts
 */
public final class Meanwhile<T, P extends Part<T>> {

    private final List<P> parts;
    private final Function<P, String> name;
    private final BiFunction<P, T, String> words;
    private T seen;

    /**
     * @param seen what stood there when the form was opened
     * @param name what a part is called
     * @param words what something says in a part
     */
    public Meanwhile(T seen, List<P> parts, Function<P, String> name, BiFunction<P, T, String> words) {
        this.seen = seen;
        this.parts = List.copyOf(parts);
        this.name = name;
        this.words = words;
    }

    /**
     * Saves what was typed.
     *
     * @param door saves it, given what the writer has seen
     * @throws RuleViolation when a colleague changed the same part; that has then been seen
     */
    public void save(T typed, Function<T, SaveResult<T>> door) {
        T before = seen;
        if (door.apply(before) instanceof SaveResult.Conflict<T>(Versioned<T> stored)) {
            List<P> both = both(before, typed, stored.content()).toList();
            for (P part : both) {
                seen = part.put(seen, stored.content());
            }
            throw refusal(
                    both.stream()
                            .map(part -> t(
                                    "improvement.meanwhile.part",
                                    name.apply(part),
                                    said(words.apply(part, stored.content()))))
                            .collect(Collectors.joining("; ")),
                    stored.changedBy());
        }
    }

    private static String said(String words) {
        return words.isEmpty() ? t("improvement.meanwhile.nothing") : words;
    }

    private Stream<P> both(T before, T typed, T stored) {
        return parts.stream()
                .filter(part -> !part.same(before, typed) && !part.same(before, stored) && !part.same(typed, stored));
    }

    private static RuleViolation refusal(String differing, @Nullable String function) {
        return function == null || function.isEmpty()
                ? new RuleViolation("improvement.meanwhile", differing)
                : new RuleViolation("improvement.meanwhile.by", differing, function);
    }
}
