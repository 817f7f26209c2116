package nl.privacyspiegel.improvement.action;

import java.io.Serializable;
import java.util.UUID;

/** Which action (verbeteractie). */
public record ActionId(UUID value) implements Serializable {

    public static ActionId random() {
        return new ActionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
