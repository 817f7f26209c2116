package nl.privacyspiegel.improvement.action;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.privacyspiegel.improvement.owner.Owners.OwnerName;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.subject.Subject;

/**
 * An action in a list.
 *
 * @param owner empty when nobody has it, or who had it has left
 * @param subjects what it is about, as far as the reader may see that
 * @param overdue whether it is open and its last day has passed
 * @param waiting for how many open actions it waits
 * @param mayJudge whether the reader is another than who did it, so that the check can be theirs
 */
public record ActionLine(
        ActionId id,
        UnitId unit,
        String unitName,
        ActionData content,
        ActionState state,
        Optional<OwnerName> owner,
        List<Subject> subjects,
        boolean overdue,
        int waiting,
        boolean mayJudge) {

    public ActionLine {
        subjects = List.copyOf(subjects);
    }

    /** The domains that it is about, by id. */
    public Set<String> domains() {
        return subjects.stream()
                .flatMap(subject -> Optional.ofNullable(subject.domain()).stream())
                .collect(Collectors.toSet());
    }

    /** Where the reader can take it from here, when it is theirs to change; the way on comes first. */
    public List<ActionState> moves() {
        return state.next().stream()
                .filter(to -> mayJudge || !state.isJudgedOnTheWayTo(to))
                .toList();
    }

    /** How many steps are not ticked off while going there says that the work is done. */
    public long stepsLeft(ActionState to) {
        return to.saysThatItIsDone() ? content.stepsLeft() : 0;
    }

    /** How far it is, in per cent; what is done is done, as {@link HowFar} says. */
    public Optional<Integer> progress() {
        return state == ActionState.DONE ? Optional.of(100) : content.shownProgress();
    }
}
