package nl.privacyspiegel.improvement.evidence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/** When somebody has to know that evidence stops being valid. */
final class Expiry {

    /** So many days before its last day it is told for the first time. */
    static final int FIRST_NOTICE = 7;

    /** What expired longer ago, in days, is history. */
    static final int TOLD_AFTER = 30;

    private static final Set<Long> NOTICES = Set.of((long) FIRST_NOTICE, 1L);

    private Expiry() {}

    /** How many days are left after this one; negative when its last day has passed. */
    static long daysLeft(LocalDate validUntil, LocalDate today) {
        return ChronoUnit.DAYS.between(today, validUntil);
    }

    /** Whether this is one of the days on which it is told. */
    static boolean isNoticeDay(LocalDate validUntil, LocalDate today) {
        return NOTICES.contains(daysLeft(validUntil, today));
    }
}
