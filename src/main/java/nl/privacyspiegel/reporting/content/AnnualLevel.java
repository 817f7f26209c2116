package nl.privacyspiegel.reporting.content;

import java.util.Locale;

/** For whom an annual report is: how much it tells. Names are stored: never rename one. */
public enum AnnualLevel {
    /** All chapters, with what the college is asked to decide. */
    COLLEGE,
    /** What a council has to know, on one page where that is possible. */
    COUNCIL;

    /** The translation key of its name. */
    public String translationKey() {
        return "reporting.annual.level." + name().toLowerCase(Locale.ROOT);
    }

    /** The translation key of what it is called in a sentence. */
    public String shortKey() {
        return "reporting.annual.level.short." + name().toLowerCase(Locale.ROOT);
    }
}
