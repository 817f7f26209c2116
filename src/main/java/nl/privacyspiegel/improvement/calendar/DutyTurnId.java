package nl.privacyspiegel.improvement.calendar;

import java.io.Serializable;
import java.util.UUID;

/** Which time of a duty that is over. */
public record DutyTurnId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
