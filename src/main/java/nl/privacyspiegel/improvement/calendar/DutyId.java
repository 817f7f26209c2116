package nl.privacyspiegel.improvement.calendar;

import java.io.Serializable;
import java.util.UUID;

/** Which duty of a calendar. */
public record DutyId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
