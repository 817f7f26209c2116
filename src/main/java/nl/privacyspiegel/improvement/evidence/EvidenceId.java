package nl.privacyspiegel.improvement.evidence;

import java.io.Serializable;
import java.util.UUID;

/** Which piece of evidence. */
public record EvidenceId(UUID value) implements Serializable {

    public static EvidenceId random() {
        return new EvidenceId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
