package nl.privacyspiegel.improvement.awareness;

import java.time.LocalDate;
import nl.privacyspiegel.organisation.UnitId;

/**
 * A session in a list.
 *
 * @param unitName what the unit is called
 */
public record SessionLine(SessionId id, UnitId unit, String unitName, SessionData content) {

    /** Whether its day has passed and nobody said how many came. */
    public boolean isToCount(LocalDate today) {
        return content.day().isBefore(today) && content.attended() == null;
    }
}
