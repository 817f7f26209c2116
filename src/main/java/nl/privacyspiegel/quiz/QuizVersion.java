package nl.privacyspiegel.quiz;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.privacyspiegel.shared.document.DocumentVersion;

/** One version of a quiz; a draft until it is published, after which it never changes. */
@Entity
@Table(name = "quiz_version")
@AttributeOverride(name = "document", column = @Column(name = "quiz"))
class QuizVersion extends DocumentVersion {

    private static final int MOST_NOT_FITTING = 100_000;

    @Column(name = "not_fitting")
    private String notFitting = "";

    protected QuizVersion() {}

    QuizVersion(UUID id, int number, QuizData data, String content, Instant now) {
        super(id, number, data, content, now);
    }

    QuizVersionId id() {
        return new QuizVersionId(uuid());
    }

    /** What the file that it came from said and did not fit. */
    List<String> notFitting() {
        return notFitting.lines().toList();
    }

    /** As many of these sentences as there is room for. */
    void keepNotFitting(List<String> sentences) {
        StringBuilder kept = new StringBuilder();
        for (String sentence : sentences) {
            String line = sentence.replaceAll("\\R", " ") + "\n";
            if (kept.length() + line.length() <= MOST_NOT_FITTING) {
                kept.append(line);
            }
        }
        this.notFitting = kept.toString();
    }

    QuizSummary summary() {
        return new QuizSummary(id(), key(), number(), name(), publishedAt(), changedAt(), isArchived());
    }
}
