package nl.privacyspiegel.assessment.ui.saving;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.privacyspiegel.assessment.finding.Part;
import nl.privacyspiegel.assessment.finding.Versioned;

/**
 * Which parts of a card stand beside another version, until somebody chooses.
 *
 * @param <T> what is filled in
 */
final class OpenChoices<T> {

    private final Map<Part<T>, Choice<T>> choices = new LinkedHashMap<>();

    void open(Part<T> part, Choice<T> choice) {
        choices.put(part, choice);
    }

    Optional<Choice<T>> close(Part<T> part) {
        return Optional.ofNullable(choices.remove(part));
    }

    Optional<Choice<T>> of(Part<T> part) {
        return Optional.ofNullable(choices.get(part));
    }

    /** The choice about a part that is not saved before it is made. */
    Optional<Choice<T>> blocking(Part<T> part) {
        return of(part).filter(Choice::isBlocking);
    }

    boolean any() {
        return !choices.isEmpty();
    }

    boolean anyBlocks() {
        return choices.values().stream().anyMatch(Choice::isBlocking);
    }

    /** What can be saved now: of parts that wait for a choice, what was seen before. */
    T sendable(T typed, T seen) {
        T sendable = typed;
        for (Part<T> part : choices.keySet()) {
            sendable = blocking(part).isPresent() ? part.put(sendable, seen) : sendable;
        }
        return sendable;
    }

    /** Shows what others say by now where that is something else than was shown; which parts that are. */
    Set<Part<T>> follow(Versioned<T> now, BiFunction<Part<T>, T, String> words, PageContext context) {
        Set<Part<T>> changed = new LinkedHashSet<>();
        choices.forEach((part, choice) -> {
            // Who changed this part is known only of the answer that brought it.
            if (choice.isBlocking() && !Objects.equals(part.of(choice.content()), part.of(now.content()))) {
                choice.newer(now, words.apply(part, now.content()), context);
                changed.add(part);
            }
        });
        return changed;
    }

    /** Shows in every choice what stands in its field now. */
    void mine(Function<Part<T>, String> current) {
        choices.forEach((part, choice) -> choice.mine(current.apply(part)));
    }
}
