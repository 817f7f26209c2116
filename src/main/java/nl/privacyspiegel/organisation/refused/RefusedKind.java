package nl.privacyspiegel.organisation.refused;

import java.util.Locale;

/** What kind of thing was asked for without the right to it. Names are stored: never rename one. */
public enum RefusedKind {
    PAGE,
    FILE,
    API,
    ACT;

    /** The translation key of this kind's name. */
    public String translationKey() {
        return "organisation.audit.refused." + name().toLowerCase(Locale.ROOT);
    }
}
