package nl.privacyspiegel.quiz;

import java.io.Serializable;
import java.util.UUID;

/** Which version of which quiz (privacytest). */
public record QuizVersionId(UUID value) implements Serializable {

    public static QuizVersionId random() {
        return new QuizVersionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
