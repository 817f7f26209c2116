package nl.privacyspiegel.improvement.evidence;

import java.time.LocalDate;

/**
 * Evidence that stops being valid, or just did.
 *
 * @param validUntil its last day
 * @param daysLeft how many days are left after today; negative when its last day has passed
 */
public record ExpiryNotice(EvidenceLine line, LocalDate validUntil, long daysLeft) {

    /** Whether its last day has passed. */
    public boolean isOver() {
        return daysLeft < 0;
    }
}
