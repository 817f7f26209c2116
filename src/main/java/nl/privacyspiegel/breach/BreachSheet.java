package nl.privacyspiegel.breach;

import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.subject.SubjectRef;

/**
 * One breach, as its reader may see it: who only reads the content of one controller sees that controller and no other, also when that
 * one reported it.
 *
 * @param name what its unit calls it: the year and which one of that year it is
 * @param unit which unit reported it
 * @param closed what was learned, once it is closed
 * @param next what there is to do now; empty when it is closed
 * @param waiting the names of the controllers for whom that has to be done, an empty one for whom the reader does not see; none
 *     when it is about all of the breach
 * @param history the newest first
 * @param mayChange whether the reader may tell more of what concerns all controllers
 */
public record BreachSheet(
        BreachId id,
        String name,
        UnitId unit,
        String unitName,
        Noted<BreachReport> report,
        Optional<Noted<Containment>> contained,
        Optional<Noted<Assessment>> assessed,
        Optional<Noted<String>> followUp,
        Optional<Noted<String>> closed,
        List<ControllerSheet> controllers,
        BreachState state,
        Optional<BreachStep> next,
        List<String> waiting,
        List<HistoryLine> history,
        boolean mayChange) {

    public BreachSheet {
        controllers = List.copyOf(controllers);
        waiting = List.copyOf(waiting);
        history = List.copyOf(history);
    }

    /** The breach, as something that work is about. */
    public SubjectRef subject() {
        return SubjectRef.of(BreachSubjects.KIND, unit, id);
    }
}
