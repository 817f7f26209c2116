package nl.privacyspiegel.privacytest.results;

import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A result that is either shown or suppressed. A suppressed one holds no number and no reason: whether a group is small
 * itself or only protects a small one would be a clue. Everything derived from a result goes through {@link #map} or
 * {@link #with} and so stays suppressed.
 */
public sealed interface Disclosed<T> {

    /** A result that anybody who may see the unit may see. */
    record Shown<T>(T value) implements Disclosed<T> {}

    /** A result that nobody sees. Not the same as nothing and not the same as zero. */
    record Suppressed<T>() implements Disclosed<T> {}

    default <R> Disclosed<R> map(Function<? super T, ? extends R> derive) {
        return switch (this) {
            case Shown<T>(T value) -> new Shown<>(derive.apply(value));
            case Suppressed<T>() -> new Suppressed<>();
        };
    }

    /** Two results side by side, such as one unit in two campaigns: shown only when both are. */
    default <S, R> Disclosed<R> with(Disclosed<S> other, BiFunction<? super T, ? super S, ? extends R> compare) {
        return switch (this) {
            case Shown<T>(T mine) -> other.map(theirs -> compare.apply(mine, theirs));
            case Suppressed<T>() -> new Suppressed<>();
        };
    }

    default boolean isShown() {
        return this instanceof Shown<T>;
    }
}
