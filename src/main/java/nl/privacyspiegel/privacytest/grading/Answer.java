package nl.privacyspiegel.privacytest.grading;

import java.util.UUID;
import nl.privacyspiegel.privacytest.answering.GivenAnswer;
import org.jspecify.annotations.Nullable;

/** What was answered to one question of one submission. */
public final class Answer {

    private final UUID submission;
    private final String question;
    private final String content;
    private @Nullable UUID groupId;

    public Answer(UUID submission, String question, String content) {
        this(submission, question, content, null);
    }

    public Answer(UUID submission, String question, String content, @Nullable UUID group) {
        this.submission = submission;
        this.question = question;
        this.content = content;
        this.groupId = group;
    }

    public UUID submission() {
        return submission;
    }

    public String question() {
        return question;
    }

    /** As {@link GivenAnswer#encode()} wrote it. */
    public String content() {
        return content;
    }

    /** The group of equal open answers that it is graded in; null for what is not graded. */
    @Nullable
    public UUID group() {
        return groupId;
    }

    public void gradedIn(UUID group) {
        this.groupId = group;
    }

    @Override
    public String toString() {
        return "Answer";
    }
}
