package nl.privacyspiegel.breach;

import java.io.Serializable;
import java.util.UUID;

/** Which breach. */
public record BreachId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
