package nl.privacyspiegel.assessment.finding;

import org.jspecify.annotations.Nullable;

/**
 * One of the things that somebody fills in, such as the judgement of a question. Two people who change different parts do not
 * disturb each other.
 *
 * @param <T> what it is a part of
 */
public interface Part<T> {

    /** What the content says in this part; texts are empty, other things null, when nothing was said. */
    @Nullable
    Object of(T content);

    /** The content with this part of another. */
    T put(T content, T from);

    /** Whether both say the same in this part; white space around a text does not count. */
    default boolean same(T one, T other) {
        Object here = of(one);
        Object there = of(other);
        if (here instanceof String text && there instanceof String otherText) {
            return text.strip().equals(otherText.strip());
        }
        return here == null ? there == null : here.equals(there);
    }
}
