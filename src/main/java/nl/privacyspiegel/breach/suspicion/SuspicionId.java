package nl.privacyspiegel.breach.suspicion;

import java.io.Serializable;
import java.util.UUID;

/** Which suspicion. */
public record SuspicionId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
