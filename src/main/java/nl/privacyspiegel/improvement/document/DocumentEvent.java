package nl.privacyspiegel.improvement.document;

import java.time.Instant;

/**
 * Something that happened to a document.
 *
 * @param byFunction the function of who did it
 * @param words what it was about: the body that adopted it, the version that came or was taken away, or the names of the parts
 *     that changed; may be empty
 */
public record DocumentEvent(Kind kind, Instant at, String byFunction, String words) {

    /** What happened. Names are stored: never rename one. */
    public enum Kind {
        MADE,
        CHANGED,
        ADOPTED,
        ADOPTION_TAKEN_BACK,
        KNOWN,
        KNOWN_TAKEN_BACK,
        REPLACED,
        REPLACEMENT_REMOVED,
        WITHDRAWN,
        BROUGHT_BACK
    }
}
