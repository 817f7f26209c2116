package nl.privacyspiegel.breach;

import java.util.Locale;

/** How far a breach is. Nobody sets it: it follows from what was told ({@link BreachProgress}). */
public enum BreachState {
    REPORTED,
    AWARE,
    CONTAINED,
    ASSESSED,
    DECIDED_AUTHORITY,
    DECIDED_PERSONS,
    FOLLOWED_UP,
    CLOSED,
    /** It was closed, and opened again for a reason. */
    REOPENED;

    /** The translation key of what it is called. */
    public String translationKey() {
        return "breach.state." + name().toLowerCase(Locale.ROOT);
    }
}
