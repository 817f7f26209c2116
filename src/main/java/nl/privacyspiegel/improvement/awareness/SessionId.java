package nl.privacyspiegel.improvement.awareness;

import java.io.Serializable;
import java.util.UUID;

/** Which session. */
public record SessionId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
