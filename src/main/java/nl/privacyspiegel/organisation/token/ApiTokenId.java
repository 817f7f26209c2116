package nl.privacyspiegel.organisation.token;

import java.io.Serializable;
import java.util.UUID;

/** Which token. It opens nothing. */
public record ApiTokenId(UUID value) implements Serializable {

    public static ApiTokenId random() {
        return new ApiTokenId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
