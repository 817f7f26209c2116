package nl.privacyspiegel.framework;

import java.io.Serializable;
import java.util.UUID;

/** Which version of which framework (raamwerk). */
public record FrameworkVersionId(UUID value) implements Serializable {

    public static FrameworkVersionId random() {
        return new FrameworkVersionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
