package nl.privacyspiegel.breach;

import java.util.Locale;

/** What was told of a breach. Names are stored: never rename one. */
public enum EntryKind {
    REPORTED(BreachAct.BREACH_REPORTED),
    CORRECTED(BreachAct.BREACH_CORRECTED),
    CONTROLLER_ADDED(BreachAct.BREACH_CONTROLLER_ADDED),
    AWARE(BreachAct.BREACH_AWARE),
    CONTAINED(BreachAct.BREACH_CONTAINED),
    ASSESSED(BreachAct.BREACH_ASSESSED),
    ADVISED(BreachAct.BREACH_ADVISED),
    DECIDED_AUTHORITY(BreachAct.BREACH_DECIDED_AUTHORITY),
    NOTIFIED(BreachAct.BREACH_NOTIFIED),
    DECIDED_PERSONS(BreachAct.BREACH_DECIDED_PERSONS),
    FOLLOWED_UP(BreachAct.BREACH_FOLLOWED_UP),
    CLOSED(BreachAct.BREACH_CLOSED),
    REOPENED(BreachAct.BREACH_REOPENED);

    private final BreachAct act;

    EntryKind(BreachAct act) {
        this.act = act;
    }

    BreachAct act() {
        return act;
    }

    /** The translation key of what happened. */
    public String translationKey() {
        return "breach.entry." + name().toLowerCase(Locale.ROOT);
    }
}
