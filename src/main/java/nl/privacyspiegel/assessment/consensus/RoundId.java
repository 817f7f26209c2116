package nl.privacyspiegel.assessment.consensus;

import java.io.Serializable;
import java.util.UUID;

/** Which round of grading together. */
public record RoundId(UUID value) implements Serializable {

    public static RoundId random() {
        return new RoundId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
