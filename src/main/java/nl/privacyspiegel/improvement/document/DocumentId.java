package nl.privacyspiegel.improvement.document;

import java.io.Serializable;
import java.util.UUID;

/** Which version of which document. */
public record DocumentId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
