package nl.privacyspiegel.improvement.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One time of a duty that is over.
 *
 * @param due the day on which it was due; null for one that comes with an event
 * @param day when it was done or decided to skip it
 * @param note what was done and where that is shown, or the reason to skip it; may be empty when it was done
 */
public record DutyTurn(DutyTurnId id, @Nullable LocalDate due, DutyOutcome outcome, LocalDate day, String note) {

    /** Whether it was done, but after its day. */
    public boolean isLate() {
        return outcome == DutyOutcome.DONE && due != null && day.isAfter(due);
    }
}
