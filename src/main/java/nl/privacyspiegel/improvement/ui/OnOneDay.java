package nl.privacyspiegel.improvement.ui;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.privacyspiegel.assessment.finding.SaveResult;
import nl.privacyspiegel.assessment.finding.Versioned;
import nl.privacyspiegel.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * A count of which there is one for a day: what was counted for that day already is said, and the next press puts the own in its
 * place.
 *
 * @param <T> what is counted
 */
public final class OnOneDay<T> {

    private final BiFunction<T, Optional<T>, SaveResult<T>> door;
    private final Function<T, Object> place;
    private final Function<T, String> words;
    private @Nullable T seen;

    /**
     * @param door stores a count, given what the writer has seen for that day
     * @param place of what there is only one, such as a day
     * @param words what a count says
     */
    public OnOneDay(
            BiFunction<T, Optional<T>, SaveResult<T>> door, Function<T, Object> place, Function<T, String> words) {
        this.door = door;
        this.place = place;
        this.words = words;
    }

    /**
     * Stores what was counted.
     *
     * @return what stood there before, for an undo; empty when nothing did
     * @throws RuleViolation when something is counted for that day that the writer was not told of; that has then been told
     */
    public Optional<T> save(T counted) {
        Optional<T> told =
                Optional.ofNullable(seen).filter(each -> place.apply(each).equals(place.apply(counted)));
        if (door.apply(counted, told) instanceof SaveResult.Conflict<T>(Versioned<T> stored)) {
            seen = stored.content();
            String function = stored.changedBy();
            throw function == null || function.isEmpty()
                    ? new RuleViolation("improvement.count.there", words.apply(stored.content()))
                    : new RuleViolation("improvement.count.there.by", words.apply(stored.content()), function);
        }
        return told;
    }

    /**
     * Puts back what stood there before an own count.
     *
     * @param left what the writer left there; empty when the count was taken away
     * @throws RuleViolation when somebody counted for that day since
     */
    public void putBack(T before, Optional<T> left) {
        if (door.apply(before, left) instanceof SaveResult.Conflict<T>) {
            throw new RuleViolation("shared.undo.tooLate");
        }
    }
}
