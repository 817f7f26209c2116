package nl.privacyspiegel.breach;

import java.util.Locale;

/** What came of telling the authority. */
public enum AuthorityOutcome {
    REPORTED,
    REPORTED_LATE,
    NOT_REPORTED,
    NOT_A_BREACH,
    /** It was reported, and taken back later. */
    WITHDRAWN;

    /** The translation key of what it is called. */
    public String translationKey() {
        return "breach.outcome." + name().toLowerCase(Locale.ROOT);
    }
}
