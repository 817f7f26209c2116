package nl.privacyspiegel.breach;

import java.util.Locale;

/** What was decided about telling the persons whose data it is. Names are stored: never rename one. */
public enum PersonsChoice {
    INFORMED,
    NOT_REQUIRED,
    /** Article 34(3)(a): nobody can read it. */
    UNREADABLE,
    /** Article 34(3)(b): what was done afterwards took the high risk away. */
    RISK_TAKEN_AWAY,
    /** Article 34(3)(c): telling each would take too much; the public is told instead. */
    PUBLIC_NOTICE;

    /** Whether it is one of the exceptions of article 34(3), whose reason has to say something. */
    public boolean isException() {
        return this == UNREADABLE || this == RISK_TAKEN_AWAY || this == PUBLIC_NOTICE;
    }

    /** The translation key of what it is called. */
    public String translationKey() {
        return "breach.persons." + name().toLowerCase(Locale.ROOT);
    }
}
