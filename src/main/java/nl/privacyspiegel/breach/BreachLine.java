package nl.privacyspiegel.breach;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.breach.clock.BreachClock;
import nl.privacyspiegel.organisation.UnitId;

/**
 * A breach in a list.
 *
 * @param name what its unit calls it: the year and which one of that year it is
 * @param title what happened; empty for who reads no free text, such as management
 * @param next what there is to do now; empty when it is closed
 * @param clocks of the controllers whose clock began
 * @param outcomes what came of telling the authority, of each controller that is so far
 */
public record BreachLine(
        BreachId id,
        String name,
        UnitId unit,
        String unitName,
        Optional<String> title,
        int year,
        Instant reportedAt,
        BreachState state,
        Optional<BreachStep> next,
        List<ClockLine> clocks,
        List<AuthorityOutcome> outcomes) {

    public BreachLine {
        clocks = List.copyOf(clocks);
        outcomes = List.copyOf(outcomes);
    }

    /** The clock of one controller. */
    public record ClockLine(String controller, BreachClock clock) {}

    /** Whether the reader may open it. */
    public boolean isReadable() {
        return title.isPresent();
    }

    /** Whether somebody still has to do something. */
    public boolean isOpen() {
        return state != BreachState.CLOSED;
    }

    /** Of the clocks that run or passed the one that ends first; empty when there is none. */
    public Optional<ClockLine> urgent(Instant now) {
        return clocks.stream()
                .filter(each -> each.clock().at(now).isOpen())
                .min(Comparator.comparing(each -> each.clock().deadline()));
    }
}
