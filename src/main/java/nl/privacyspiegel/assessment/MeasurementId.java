package nl.privacyspiegel.assessment;

import java.io.Serializable;
import java.util.UUID;

/** Which measurement (meting), each revision having its own. */
public record MeasurementId(UUID value) implements Serializable {

    public static MeasurementId random() {
        return new MeasurementId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
