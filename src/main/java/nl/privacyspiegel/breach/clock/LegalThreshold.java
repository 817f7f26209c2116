package nl.privacyspiegel.breach.clock;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From which risk on the law wants something done.
 *
 * @param id as the content file calls it, such as "melden": never changes
 * @param when at which risk, as content
 * @param article where it stands
 * @param from the first day on which it holds; null for a proposal
 * @param active whether it holds at all: a proposal does not
 */
public record LegalThreshold(
        String id, String when, String article, @Nullable LocalDate from, boolean active) {

    /** Whether it holds on this day. */
    public boolean holdsOn(LocalDate day) {
        return active && from != null && !day.isBefore(from);
    }
}
