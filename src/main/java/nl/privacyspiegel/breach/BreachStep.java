package nl.privacyspiegel.breach;

import java.util.Locale;

/** What there is to do about a breach, in its order. */
public enum BreachStep {
    /** Say when it was certain, who said so and why then. */
    AWARE,
    /** Say what was done to stop it. */
    CONTAIN,
    /** Weigh how bad it is. */
    ASSESS,
    /** Decide whether the authority is told. */
    DECIDE_AUTHORITY,
    /** Tell the authority, and keep the number that it gives. */
    NOTIFY,
    /** Decide whether the persons are told. */
    DECIDE_PERSONS,
    /** Say what is done to mend it. */
    FOLLOW_UP,
    /** Say what was learned, and close it. */
    CLOSE;

    /** The translation key of what it is called; of its button and of what is missing with more behind it. */
    public String translationKey() {
        return "breach.step." + name().toLowerCase(Locale.ROOT);
    }
}
