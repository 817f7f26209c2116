package nl.privacyspiegel.breach.suspicion;

import java.time.Instant;
import nl.privacyspiegel.organisation.UnitId;

/**
 * A suspicion in a list.
 *
 * @param name what its unit calls it, such as V2026-3
 * @param answered whether who reported it said something that nobody went into yet
 */
public record SuspicionLine(
        SuspicionId id,
        String name,
        UnitId unit,
        String unitName,
        Instant reportedAt,
        SuspicionState state,
        boolean answered) {

    /** Whether somebody still has to decide about it. */
    public boolean isOpen() {
        return state == SuspicionState.OPEN;
    }
}
