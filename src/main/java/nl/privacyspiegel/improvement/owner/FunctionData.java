package nl.privacyspiegel.improvement.owner;

import nl.privacyspiegel.shared.ShortText;

/** A function of a unit as people fill it in. */
public record FunctionData(String name, Filled filledBy) {

    /** @throws nl.privacyspiegel.shared.RuleViolation when the name is missing or too long */
    public FunctionData {
        name = ShortText.require(name, "improvement.function.name.missing");
    }
}
