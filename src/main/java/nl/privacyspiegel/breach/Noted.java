package nl.privacyspiegel.breach;

import java.time.Instant;

/**
 * Something that was told of a breach.
 *
 * @param place which entry of the breach it is: to hand back when telling it anew, so that nobody passes over what they have not seen
 * @param at when it was told
 * @param byFunction the function of who told it
 */
public record Noted<T>(T content, int place, Instant at, String byFunction) {

    /** What stands for the place of what was never told. */
    public static final int NEVER = -1;
}
