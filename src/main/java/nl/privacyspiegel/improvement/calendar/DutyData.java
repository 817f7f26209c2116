package nl.privacyspiegel.improvement.calendar;

import java.util.Optional;
import nl.privacyspiegel.improvement.owner.Owner;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ShortText;
import nl.privacyspiegel.shared.Typed;

/**
 * What people say of a duty.
 *
 * @param name what has to be done
 * @param source where that is written, such as a law or a policy; may be empty
 * @param owner who sees to it; empty while nobody does
 * @param evidence what shows that it was done; may be empty
 */
public record DutyData(String name, String source, Optional<Owner> owner, DutyTime time, String evidence) {

    /** @throws RuleViolation without a name, or with a text that is too long */
    public DutyData {
        name = ShortText.require(name, "improvement.duty.name.missing");
        source = optional(source);
        evidence = optional(evidence);
    }

    private static String optional(String text) {
        return Typed.name(text).isEmpty() ? "" : ShortText.require(text, "improvement.duty.name.missing");
    }
}
