package nl.privacyspiegel.organisation.accounts;

import java.util.Objects;
import java.util.UUID;

/** Which act waits for somebody else. */
public record AskedId(UUID value) {

    public AskedId {
        Objects.requireNonNull(value);
    }

    public static AskedId random() {
        return new AskedId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
