package nl.privacyspiegel.breach;

import java.time.Instant;
import java.util.Locale;
import nl.privacyspiegel.shared.ShortText;

/**
 * What a controller told the authority.
 *
 * @param at when, to the minute
 * @param number what the authority calls it
 * @param what in a few words; may be empty
 * @param late why a first one was sent after the end of the clock; may be empty
 */
public record Notification(Kind kind, Instant at, String number, String what, String late) {

    /** Which one of a report in phases it is. Names are stored: never rename one. */
    public enum Kind {
        /** The first, and all that there is to tell. */
        WHOLE,
        /** The first, with more to come. */
        FIRST_PHASE,
        SUPPLEMENT,
        WITHDRAWAL;

        /** Whether the clock ends with it. */
        public boolean isFirst() {
            return this == WHOLE || this == FIRST_PHASE;
        }

        /** The translation key of what it is called. */
        public String translationKey() {
            return "breach.notification." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** @throws nl.privacyspiegel.shared.RuleViolation when the number is missing or something is too long */
    public Notification {
        number = ShortText.require(number, "breach.number.missing");
        what = BreachTexts.optional(what);
        late = BreachTexts.optional(late);
    }

    Fact fact() {
        return Fact.at(at, "").choosing(kind.name()).saying(what, late).under(number);
    }

    static Notification of(Fact fact) {
        return new Notification(
                Kind.valueOf(fact.choice()), fact.requireMoment(), fact.reference(), fact.words(), fact.more());
    }
}
