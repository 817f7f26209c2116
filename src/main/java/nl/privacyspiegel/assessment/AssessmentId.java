package nl.privacyspiegel.assessment;

import java.io.Serializable;
import java.util.UUID;

/** Which assessment (traject). */
public record AssessmentId(UUID value) implements Serializable {

    public static AssessmentId random() {
        return new AssessmentId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
