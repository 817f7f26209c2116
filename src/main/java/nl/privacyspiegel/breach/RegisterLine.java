package nl.privacyspiegel.breach;

import java.util.Optional;
import nl.privacyspiegel.breach.clock.BreachClock;

/**
 * A line of the register as a file: one controller of one breach.
 *
 * @param controller what the controller is called; empty for a unit that the reader does not see
 * @param clock empty while it was not certain that there was a breach
 * @param outcome what came of telling the authority; empty while that is not so far
 * @param content what was written; empty for who reads no free text, such as management
 */
public record RegisterLine(
        BreachLine breach,
        String controller,
        Optional<BreachClock> clock,
        Optional<AuthorityOutcome> outcome,
        Optional<Content> content) {

    /**
     * What was written about all of a breach and by one of its controllers.
     *
     * @param breach with those controllers only that the reader reads
     */
    public record Content(BreachSheet breach, ControllerSheet controller) {}
}
