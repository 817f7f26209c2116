package nl.privacyspiegel.breach.suspicion;

import java.time.Instant;
import java.util.List;

/**
 * What somebody reads who comes back with the reference of a report: not what was reported, which only members read.
 *
 * @param name what the unit calls it, to name it on the phone
 * @param said what was asked and answered, in its order
 * @param mayAnswer whether something can still be said about it
 */
public record ReportedSuspicion(
        String name, String unitName, Instant reportedAt, SuspicionState state, List<Said> said, boolean mayAnswer) {

    public ReportedSuspicion {
        said = List.copyOf(said);
    }
}
