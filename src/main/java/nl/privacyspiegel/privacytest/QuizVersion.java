package nl.privacyspiegel.privacytest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "quiz_version")
class QuizVersion {

    @Id
    private UUID id;

    private String quiz;
    private int number;
    private String name;
    private String content;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private @Nullable Long version;

    protected QuizVersion() {}

    QuizVersion(QuizVersionId id, int number, QuizData data, String content, Instant now) {
        this.id = id.value();
        this.quiz = data.key();
        this.number = number;
        this.name = data.name();
        this.content = content;
        this.changedAt = now;
    }

    QuizVersionId id() {
        return new QuizVersionId(id);
    }

    String content() {
        return content;
    }

    String quiz() {
        return quiz;
    }

    int number() {
        return number;
    }

    boolean isPublished() {
        return publishedAt != null;
    }

    long version() {
        return version == null ? 0 : version;
    }

    void change(QuizData data, String newContent, Instant now) {
        this.name = data.name();
        this.content = newContent;
        this.changedAt = now;
    }

    void publish(Instant now) {
        this.publishedAt = now;
        this.changedAt = now;
    }

    QuizSummary summary() {
        return new QuizSummary(id(), quiz, number, name, publishedAt, changedAt);
    }
}
