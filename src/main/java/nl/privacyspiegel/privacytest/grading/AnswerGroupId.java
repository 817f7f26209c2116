package nl.privacyspiegel.privacytest.grading;

import java.io.Serializable;
import java.util.UUID;

/** Which group of equal open answers. */
public record AnswerGroupId(UUID value) implements Serializable {

    public static AnswerGroupId random() {
        return new AnswerGroupId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
