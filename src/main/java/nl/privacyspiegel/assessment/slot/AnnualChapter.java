package nl.privacyspiegel.assessment.slot;

import java.util.Locale;

/** The chapters of the annual report, in their order. A chapter of which nobody tells anything is not in it. */
public enum AnnualChapter {
    SUMMARY(true),
    STANDING(true),
    ACTIONS(false),
    BREACHES(true),
    REQUESTS(false),
    PROCESSING(false),
    AGREEMENTS(false),
    AWARENESS(false),
    SECURITY(false),
    CALENDAR(false),
    OFFICER(false),
    AHEAD(true);

    private final boolean forCouncil;

    AnnualChapter(boolean forCouncil) {
        this.forCouncil = forCouncil;
    }

    /** Whether the council reads it too; the college reads all. */
    public boolean isForCouncil() {
        return forCouncil;
    }

    /** Its number in the report. */
    public int number() {
        return ordinal() + 1;
    }

    /** The translation key of its name. */
    public String translationKey() {
        return "assessment.annual." + name().toLowerCase(Locale.ROOT);
    }
}
