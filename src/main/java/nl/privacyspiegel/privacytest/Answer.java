package nl.privacyspiegel.privacytest;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was answered to one question of one submission. */
final class Answer {

    private final UUID submission;
    private final String question;
    private final String content;
    private @Nullable UUID groupId;

    Answer(UUID submission, String question, String content) {
        this(submission, question, content, null);
    }

    Answer(UUID submission, String question, String content, @Nullable UUID group) {
        this.submission = submission;
        this.question = question;
        this.content = content;
        this.groupId = group;
    }

    UUID submission() {
        return submission;
    }

    String question() {
        return question;
    }

    /** As {@link GivenAnswer#encode()} wrote it. */
    String content() {
        return content;
    }

    /** The group of equal open answers that it is graded in; null for what is not graded. */
    @Nullable
    UUID group() {
        return groupId;
    }

    void gradedIn(UUID group) {
        this.groupId = group;
    }

    @Override
    public String toString() {
        return "Answer";
    }
}
