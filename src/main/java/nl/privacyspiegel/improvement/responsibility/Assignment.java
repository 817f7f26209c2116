package nl.privacyspiegel.improvement.responsibility;

import java.util.Optional;
import nl.privacyspiegel.improvement.owner.Owner;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ShortText;
import nl.privacyspiegel.shared.Typed;

/**
 * Who has a task.
 *
 * @param owner empty for nobody
 * @param deputy who does it when the owner is away; empty for nobody
 * @param reach how to reach who has it, such as a telephone number of the service; may be empty
 */
public record Assignment(Optional<Owner> owner, Optional<Owner> deputy, String reach) {

    /** Nobody has it. */
    public static final Assignment NOBODY = new Assignment(Optional.empty(), Optional.empty(), "");

    /** @throws RuleViolation when the deputy is the owner, or stands without one, or too much was typed */
    public Assignment {
        reach = Typed.name(reach);
        if (reach.length() > ShortText.LONGEST) {
            throw new RuleViolation("shared.text.tooLong", ShortText.LONGEST);
        }
        if (deputy.isPresent() && (owner.isEmpty() || deputy.equals(owner))) {
            throw new RuleViolation("improvement.task.deputy.same");
        }
    }
}
