package nl.privacyspiegel.breach;

import java.time.Instant;
import nl.privacyspiegel.shared.ShortText;

/**
 * When a controller knew with reasonable certainty that there was a breach: with this the clock begins.
 *
 * @param at the moment, to the minute
 * @param by which function said so
 * @param why it was certain then
 */
public record Awareness(Instant at, String by, String why) {

    /** @throws nl.privacyspiegel.shared.RuleViolation when something is missing or too long */
    public Awareness {
        by = ShortText.require(by, "breach.by.missing");
        why = BreachTexts.required(why, "breach.aware.why.missing");
    }

    Fact fact() {
        return Fact.at(at, by).saying(why, "");
    }

    static Awareness of(Fact fact) {
        return new Awareness(fact.requireMoment(), fact.who(), fact.words());
    }
}
