package nl.privacyspiegel.breach.severity;

import java.util.Locale;

/** How heavy a factor weighs. Names are stored: never rename one. */
public enum Weight {
    LOW,
    MEDIUM,
    HIGH,
    UNKNOWN;

    /** The translation key of what it is called. */
    public String translationKey() {
        return "breach.weight." + name().toLowerCase(Locale.ROOT);
    }
}
