package nl.privacyspiegel.breach.clock;

import java.util.Locale;

/** How a legal clock stands. */
public enum ClockState {
    /** It runs, and ends after more than a day. */
    RUNNING,
    /** It runs, and ends within a day. */
    SOON,
    /** It ended, and what had to be done was not done. */
    PASSED,
    /** What had to be done was done before it ended. */
    IN_TIME,
    /** What had to be done was done after it ended. */
    LATE;

    /** Whether somebody still has to do something. */
    public boolean isOpen() {
        return this == RUNNING || this == SOON || this == PASSED;
    }

    /** The translation key of what it is called. */
    public String translationKey() {
        return "breach.clock." + name().toLowerCase(Locale.ROOT);
    }
}
