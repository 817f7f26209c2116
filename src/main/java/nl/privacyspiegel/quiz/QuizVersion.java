package nl.privacyspiegel.quiz;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.privacyspiegel.organisation.AuditDetail;
import nl.privacyspiegel.organisation.AuditObject;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.shared.deleted.DeletedForGood;
import nl.privacyspiegel.shared.document.DocumentVersion;
import org.jspecify.annotations.Nullable;

/** One version of a quiz; a draft until it is published, after which it never changes. */
@Entity
@EntityListeners(DeletedForGood.class)
@Table(name = "quiz_version")
@AttributeOverride(name = "document", column = @Column(name = "quiz"))
class QuizVersion extends DocumentVersion {

    private static final int MOST_NOT_FITTING = 100_000;

    @Column(name = "not_fitting")
    private String notFitting = "";

    @Column(name = "unit_id")
    private @Nullable UUID unit;

    protected QuizVersion() {}

    QuizVersion(UUID id, int number, QuizData data, String content, Instant now) {
        super(id, number, data, content, now);
    }

    /** Whose working group keeps it; empty for the organisation as a whole. */
    Optional<UnitId> unit() {
        return Optional.ofNullable(unit).map(UnitId::new);
    }

    void belongTo(Optional<UnitId> owner) {
        this.unit = owner.map(UnitId::value).orElse(null);
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

    /** What the audit trail tells of it, by one of its names. */
    AuditObject audited(String name) {
        return AuditObject.of(QuizAct.About.QUIZ, uuid(), name).with(AuditDetail.VERSION, number());
    }

    QuizSummary summary() {
        return new QuizSummary(id(), key(), number(), name(), publishedAt(), changedAt(), isArchived(), unit());
    }
}
