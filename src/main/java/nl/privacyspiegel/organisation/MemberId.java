package nl.privacyspiegel.organisation;

import java.io.Serializable;
import java.util.UUID;

/** Which member of the organisation. */
public record MemberId(UUID value) implements Serializable {

    public static MemberId random() {
        return new MemberId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
