package nl.privacyspiegel.improvement.action;

import java.time.Instant;
import nl.privacyspiegel.organisation.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * One line of the history of an action.
 *
 * @param byFunction the function of who did it
 * @param by who did it; null when that member is erased
 * @param from of a state: which it was; of a change: how the part was; of an answer: at which question; else empty
 * @param to of a state: which it became; of a change: the names of the parts; of an answer:
 *     which; else empty
 * @param words a remark or a reason; may be empty
 */
public record HistoryLine(
        Kind kind, Instant at, String byFunction, @Nullable MemberId by, String from, String to, String words) {

    /** What happened. Names are stored: never rename one. */
    public enum Kind {
        MADE,
        CHANGED,
        MOVED,
        REMARK,
        HELPED
    }
}
