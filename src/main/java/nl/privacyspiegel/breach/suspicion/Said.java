package nl.privacyspiegel.breach.suspicion;

import java.time.Instant;

/**
 * Something that was asked about a suspicion, or answered.
 *
 * @param byReporter whether it comes from who reported it
 * @param byFunction the function of the member who asked; empty when who reported it says it
 */
public record Said(boolean byReporter, Instant at, String byFunction, String words) {

    /** Whether the other says the same: a second press says nothing new. */
    boolean isSameAs(Said other) {
        return byReporter == other.byReporter && words.equals(other.words);
    }
}
