package nl.privacyspiegel.breach.suspicion;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.breach.BreachId;

/**
 * One suspicion, for who reads it as a member.
 *
 * @param said what was asked and answered, in its order
 * @param decided what was decided; empty while it is open
 * @param mayAsk whether the reader may ask who reported it something, who can still answer
 * @param mayDecide whether the reader may decide about it
 */
public record SuspicionSheet(
        SuspicionLine line,
        SuspicionReport report,
        List<Said> said,
        Optional<Decided> decided,
        boolean mayAsk,
        boolean mayDecide) {

    public SuspicionSheet {
        said = List.copyOf(said);
    }

    /**
     * What was decided about it.
     *
     * @param reason why it is no breach; empty when it is one
     * @param breach as which it stands in the register; empty when it is none
     */
    public record Decided(Instant at, String byFunction, String reason, Optional<BreachId> breach) {}
}
