package nl.privacyspiegel.assessment.ui.saving;

import com.vaadin.flow.component.HasValue;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import nl.privacyspiegel.assessment.finding.Part;

/**
 * The fields of a card, and in which of them somebody types what has not arrived yet.
 *
 * @param <T> what is filled in
 */
final class CardFields<T> {

    private final Map<Part<T>, CardField> fields = new LinkedHashMap<>();
    private final Set<Part<T>> typing = new LinkedHashSet<>();

    /** Adds the field of a part; tells when somebody begins or ends typing in it. */
    void add(Part<T> part, CardField field, Runnable onTyping) {
        fields.put(part, field);
        field.onTyping(busy -> {
            if (busy ? typing.add(part) : typing.remove(part)) {
                onTyping.run();
            }
        });
    }

    CardField of(Part<T> part) {
        return Objects.requireNonNull(fields.get(part));
    }

    boolean isTyping() {
        return !typing.isEmpty();
    }

    boolean isTyping(Part<T> part) {
        return typing.contains(part);
    }

    /** What was typed arrives after a pause: one key or one paste is followed by no other sign of it. */
    void arrived(HasValue<?, ?> input) {
        typing.removeIf(part -> of(part).isOf(input));
    }

    boolean isEmpty() {
        return fields.isEmpty();
    }

    boolean anyTooLong() {
        return fields.values().stream().anyMatch(CardField::isTooLong);
    }

    void forEach(BiConsumer<Part<T>, CardField> action) {
        fields.forEach(action);
    }

    /** Shows at each field how long its text is, and lets the browser forget what is stored. */
    void show(T typed, T stored) {
        fields.forEach((part, field) -> {
            field.showLength();
            if (!field.isTooLong() && Objects.equals(part.of(typed), part.of(stored))) {
                field.stored();
            }
        });
    }
}
