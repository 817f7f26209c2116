package nl.privacyspiegel.breach;

import java.time.Instant;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ShortText;

/**
 * Whether a controller tells the persons whose data it is, also when it does not.
 *
 * @param at when it was decided, to the minute
 * @param decider which function decided
 * @param adviser which function gave advice, as the data protection officer
 * @param how they were told, or where the notice to the public stands; may be empty when nobody is told
 */
public record PersonsDecision(
        PersonsChoice choice, Instant at, String decider, String adviser, String reason, String how) {

    /** How much the reason of an exception has to say, in characters. */
    public static final int LEAST_REASON = 20;

    /** @throws RuleViolation when something is missing or too long, or says too little for an exception */
    public PersonsDecision {
        decider = ShortText.require(decider, "breach.decider.missing");
        adviser = ShortText.require(adviser, "breach.adviser.missing");
        reason = BreachTexts.required(reason, "breach.reason.missing");
        how = BreachTexts.optional(how);
        if (choice.isException() && reason.length() < LEAST_REASON) {
            throw new RuleViolation("breach.reason.short", LEAST_REASON);
        }
        if (choice == PersonsChoice.PUBLIC_NOTICE && how.isEmpty()) {
            throw new RuleViolation("breach.notice.missing");
        }
        if (choice == PersonsChoice.INFORMED && how.isEmpty()) {
            throw new RuleViolation("breach.how.missing");
        }
    }

    Fact fact() {
        return Fact.at(at, decider).advisedBy(adviser).choosing(choice.name()).saying(reason, how);
    }

    static PersonsDecision of(Fact fact) {
        return new PersonsDecision(
                PersonsChoice.valueOf(fact.choice()),
                fact.requireMoment(),
                fact.who(),
                fact.adviser(),
                fact.words(),
                fact.more());
    }
}
