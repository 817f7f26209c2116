package nl.privacyspiegel.improvement.action;

import java.time.LocalDate;
import java.util.Optional;
import nl.privacyspiegel.improvement.owner.Owner;

/**
 * What is changed of several actions at once; what is empty stays as it is.
 *
 * @param owner the owner that all of them get
 * @param due the last day that all of them get
 */
public record SameChange(Optional<Owner> owner, Optional<LocalDate> due, Optional<Priority> priority) {

    /**
     * The same action after it.
     *
     * @throws nl.privacyspiegel.shared.RuleViolation when it begins after that last day
     */
    ActionData of(ActionData data) {
        ActionData changed = data.withOwner(owner.or(data::owner)).withPriority(priority.orElse(data.priority()));
        return due.map(day -> changed.withPlanning(new Planning(
                        data.planning().start(), day, data.planning().everyMonths())))
                .orElse(changed);
    }
}
