package nl.privacyspiegel.breach.clock;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Within which time the law wants something done, counted from when a breach was known.
 *
 * @param id as the content file calls it: never changes
 * @param of who has to be told
 * @param what what has to be done, as content
 * @param duration null when the law gives no hours, but a norm
 * @param norm what the law says instead, such as "onverwijld"; may be empty
 * @param article where it stands
 * @param from the first day on which it holds; null for a proposal
 * @param until the last day on which it holds; null while no end is known
 * @param active whether it holds at all: a proposal does not
 * @param verified whether somebody saw it in a source that was kept
 */
public record LegalTerm(
        String id,
        Of of,
        String what,
        @Nullable Duration duration,
        String norm,
        String article,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        boolean active,
        boolean verified) {

    /** Who has to be told. */
    public enum Of {
        AUTHORITY,
        PERSONS
    }

    /** Whether it holds for what became known on this day. */
    public boolean holdsOn(LocalDate day) {
        return active && from != null && !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** How long it is; empty when the law gives no hours. */
    public Optional<Duration> hours() {
        return Optional.ofNullable(duration);
    }
}
