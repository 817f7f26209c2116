package nl.privacyspiegel.improvement.action;

import java.util.Locale;

/** Whether an action helped, as the working group judges at a later measurement. Names are stored: never rename one. */
public enum Helped {
    YES,
    PARTLY,
    NO,
    TOO_EARLY;

    /** The translation key of what it is called. */
    public String translationKey() {
        return "improvement.helped." + name().toLowerCase(Locale.ROOT);
    }
}
