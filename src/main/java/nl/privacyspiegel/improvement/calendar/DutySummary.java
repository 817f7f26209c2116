package nl.privacyspiegel.improvement.calendar;

import java.time.LocalDate;
import java.util.Optional;
import nl.privacyspiegel.improvement.owner.Owner;
import nl.privacyspiegel.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A duty of a unit in a list.
 *
 * @param unitName what the unit is called
 * @param ownerName what to call who sees to it; empty when nobody does, or who did has left
 * @param retiredOn since when it is no longer a duty; null while it is one
 */
public record DutySummary(
        DutyId id,
        UnitId unit,
        String unitName,
        String name,
        String source,
        Optional<Owner> owner,
        String ownerName,
        DutyTime time,
        String evidence,
        @Nullable LocalDate retiredOn) {

    /** What people say of it. */
    public DutyData data() {
        return new DutyData(name, source, owner, time, evidence);
    }

    public boolean inUse() {
        return retiredOn == null;
    }

    /** The next day on which it is due; empty when it comes with an event. */
    public Optional<LocalDate> due() {
        return time instanceof DutyTime.Recurring recurring ? Optional.of(recurring.next()) : Optional.empty();
    }

    /** Whether its day has passed. */
    public boolean isOverdue(LocalDate today) {
        return inUse() && due().filter(day -> day.isBefore(today)).isPresent();
    }
}
