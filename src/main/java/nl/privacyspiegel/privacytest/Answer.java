package nl.privacyspiegel.privacytest;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was answered to one question of one submission. */
@Entity
@Table(name = "answer")
class Answer {

    @Embeddable
    record Key(
            @Column(name = "submission_id") UUID submission,
            @Column(name = "question_id") String question) implements Serializable {}

    @EmbeddedId
    private Key key;

    private String content;

    @Column(name = "group_id")
    private @Nullable UUID groupId;

    /** For the database only. */
    @SuppressWarnings("NullAway.Init")
    protected Answer() {}

    Answer(UUID submission, String question, String content) {
        this.key = new Key(submission, question);
        this.content = content;
    }

    UUID submission() {
        return key.submission();
    }

    String question() {
        return key.question();
    }

    /** As {@link GivenAnswer#encode()} wrote it. */
    String content() {
        return content;
    }

    void change(String newContent) {
        this.content = newContent;
    }

    /** The group of equal open answers that it is graded in; null before closing and for what is not graded. */
    @Nullable
    UUID group() {
        return groupId;
    }

    void gradedIn(UUID group) {
        this.groupId = group;
    }
}
