package nl.privacyspiegel.breach;

import java.time.Instant;
import nl.privacyspiegel.shared.ShortText;

/**
 * What was done to stop a breach.
 *
 * @param at when, to the minute
 * @param by which function
 */
public record Containment(Instant at, String by, String what) {

    /** @throws nl.privacyspiegel.shared.RuleViolation when something is missing or too long */
    public Containment {
        by = ShortText.require(by, "breach.by.missing");
        what = BreachTexts.required(what, "breach.contain.what.missing");
    }

    Fact fact() {
        return Fact.at(at, by).saying(what, "");
    }

    static Containment of(Fact fact) {
        return new Containment(fact.requireMoment(), fact.who(), fact.words());
    }
}
