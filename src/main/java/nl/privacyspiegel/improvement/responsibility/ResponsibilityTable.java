package nl.privacyspiegel.improvement.responsibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.privacyspiegel.improvement.owner.Owners.OwnerName;
import nl.privacyspiegel.improvement.owner.Owners.OwnersOfUnit;
import nl.privacyspiegel.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * The tasks of a unit by party, and who has them.
 *
 * @param owners who can be given a task here
 * @param editable whether the current member may change it
 */
public record ResponsibilityTable(UnitId unit, List<PartyTasks> parties, OwnersOfUnit owners, boolean editable) {

    public ResponsibilityTable {
        parties = List.copyOf(parties);
    }

    /** The tasks of one party. */
    public record PartyTasks(String name, List<Line> tasks) {

        public PartyTasks {
            tasks = List.copyOf(tasks);
        }
    }

    /**
     * One task.
     *
     * @param owner who has it; empty when nobody has, or who had it has left
     * @param confirmedOn when this was last said; null when never
     */
    public record Line(
            Task task,
            Assignment assignment,
            Optional<OwnerName> owner,
            Optional<OwnerName> deputy,
            @Nullable LocalDate confirmedOn) {

        /** Whether nobody does it now: it is given to nobody, to who has left, or to a function that nobody fills. */
        public boolean isGap() {
            return owner.isEmpty() || owner.get().vacant();
        }
    }

    /** Those that nobody does now. */
    public List<Line> gaps() {
        return lines().filter(Line::isGap).toList();
    }

    /** All tasks, whoever's they are. */
    public Stream<Line> lines() {
        return parties.stream().flatMap(party -> party.tasks().stream());
    }
}
