package nl.privacyspiegel.assessment.slot;

import java.util.Locale;

/** The chapters of the annual report, in their order. A chapter of which nobody tells anything is not in it. */
public enum AnnualChapter {
    SUMMARY(1, true),
    STANDING(2, true),
    ACTIONS(3, false),
    BREACHES(4, true),
    REQUESTS(5, false),
    PROCESSING(6, false),
    AGREEMENTS(7, false),
    AWARENESS(8, false),
    SECURITY(9, false),
    CALENDAR(10, false),
    OFFICER(11, false),
    AHEAD(12, true);

    private final int number;
    private final boolean forCouncil;

    AnnualChapter(int number, boolean forCouncil) {
        this.number = number;
        this.forCouncil = forCouncil;
    }

    /** Whether the council reads it too; the college reads all. */
    public boolean isForCouncil() {
        return forCouncil;
    }

    /** Its place among all: a report numbers those that are in it. */
    public int number() {
        return number;
    }

    /** The translation key of its name. */
    public String translationKey() {
        return "assessment.annual." + name().toLowerCase(Locale.ROOT);
    }
}
