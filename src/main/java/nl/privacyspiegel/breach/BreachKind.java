package nl.privacyspiegel.breach;

import java.util.Locale;

/** What happened to the data. Names are stored: never rename one. */
public enum BreachKind {
    CONFIDENTIALITY,
    INTEGRITY,
    AVAILABILITY;

    /** The translation key of what it is called. */
    public String translationKey() {
        return "breach.kind." + name().toLowerCase(Locale.ROOT);
    }
}
