package nl.privacyspiegel.improvement.evidence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** When somebody has to know that evidence stops being valid. */
final class Expiry {

    /** So many days before its last day it is told for the first time. */
    static final int FIRST_NOTICE = 7;

    /** So many days before its last day it is told for the last time. */
    static final int LAST_NOTICE = 1;

    /** What expired longer ago, in days, is history. */
    static final int TOLD_AFTER = 30;

    private Expiry() {}

    /** How many days are left after this one; negative when its last day has passed. */
    static long daysLeft(LocalDate validUntil, LocalDate today) {
        return ChronoUnit.DAYS.between(today, validUntil);
    }
}
