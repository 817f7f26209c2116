package nl.privacyspiegel.improvement.calendar;

/** How one time of a duty ended. Names are stored: never rename one. */
public enum DutyOutcome {
    DONE,
    SKIPPED
}
