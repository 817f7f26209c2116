package nl.privacyspiegel.assessment.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.privacyspiegel.assessment.Part;

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

    /** Shows in every choice what stands in its field now. */
    void mine(Function<Part<T>, String> current) {
        choices.forEach((part, choice) -> choice.mine(current.apply(part)));
    }
}
