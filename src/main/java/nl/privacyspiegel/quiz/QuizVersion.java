package nl.privacyspiegel.quiz;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.privacyspiegel.shared.version.DocumentVersion;

@Entity
@Table(name = "quiz_version")
class QuizVersion extends DocumentVersion {

    private String quiz;

    protected QuizVersion() {}

    QuizVersion(UUID id, int number, QuizData data, String content, Instant now) {
        super(id, number, data.name(), content, now);
        this.quiz = data.key();
    }

    @Override
    public String key() {
        return quiz;
    }

    QuizVersionId id() {
        return new QuizVersionId(uuid());
    }

    QuizSummary summary() {
        return new QuizSummary(id(), quiz, number(), name(), publishedAt(), changedAt(), isArchived());
    }
}
