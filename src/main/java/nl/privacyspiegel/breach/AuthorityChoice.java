package nl.privacyspiegel.breach;

import java.util.Locale;

/** What was decided about telling the authority. Names are stored: never rename one. */
public enum AuthorityChoice {
    REPORT,
    NOT_REPORTED,
    NOT_A_BREACH;

    /** The translation key of what it is called. */
    public String translationKey() {
        return "breach.choice." + name().toLowerCase(Locale.ROOT);
    }
}
