package nl.privacyspiegel.breach;

import java.time.Instant;
import nl.privacyspiegel.shared.ShortText;

/**
 * Whether a controller tells the authority, also when it does not.
 *
 * @param at when it was decided, to the minute
 * @param decider which function decided
 * @param adviser which function gave advice, as the data protection officer
 * @param late why it was decided after the end of the clock; may be empty
 */
public record AuthorityDecision(
        AuthorityChoice choice, Instant at, String decider, String adviser, String reason, String late) {

    /** @throws nl.privacyspiegel.shared.RuleViolation when something is missing or too long */
    public AuthorityDecision {
        decider = ShortText.require(decider, "breach.decider.missing");
        adviser = ShortText.require(adviser, "breach.adviser.missing");
        reason = BreachTexts.required(reason, "breach.reason.missing");
        late = BreachTexts.optional(late);
    }

    Fact fact() {
        return Fact.at(at, decider).advisedBy(adviser).choosing(choice.name()).saying(reason, late);
    }

    static AuthorityDecision of(Fact fact) {
        return new AuthorityDecision(
                AuthorityChoice.valueOf(fact.choice()),
                fact.requireMoment(),
                fact.who(),
                fact.adviser(),
                fact.words(),
                fact.more());
    }
}
