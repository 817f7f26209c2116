package nl.privacyspiegel.improvement.action;

import java.util.Locale;

/** How much work an action is, roughly. Names are stored: never rename one. */
public enum Effort {
    HOURS,
    DAYS,
    WEEKS,
    MONTHS;

    /** The translation key of what it is called. */
    public String translationKey() {
        return "improvement.effort." + name().toLowerCase(Locale.ROOT);
    }
}
