package nl.privacyspiegel.improvement.action;

import java.util.Locale;

/** How much an action matters, the most first. Names are stored: never rename one. */
public enum Priority {
    HIGH,
    MIDDLE,
    LOW;

    /** The translation key of what it is called. */
    public String translationKey() {
        return "improvement.priority." + name().toLowerCase(Locale.ROOT);
    }
}
