package nl.privacyspiegel.improvement.owner;

import java.io.Serializable;
import java.util.UUID;

/** Which function of a unit. */
public record FunctionId(UUID value) implements Serializable {

    public static FunctionId random() {
        return new FunctionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
