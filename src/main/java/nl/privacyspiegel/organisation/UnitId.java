package nl.privacyspiegel.organisation;

import java.io.Serializable;
import java.util.UUID;

/** Which unit of the organisation. */
public record UnitId(UUID value) implements Serializable {

    public static UnitId random() {
        return new UnitId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
