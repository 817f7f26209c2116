package nl.privacyspiegel.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.deleted.DeletedForGood;
import org.jspecify.annotations.Nullable;

/** The state of an assessment at one date: open until it is adopted, after which only a revision changes it. */
@Entity
@EntityListeners(DeletedForGood.class)
@Table(name = "measurement")
class Measurement {

    @Id
    private UUID id;

    @Column(name = "assessment_id")
    private UUID assessmentId;

    @Enumerated(EnumType.STRING)
    private MeasurementKind kind;

    @Column(name = "measured_on")
    private LocalDate measuredOn;

    private int revision;

    @Column(name = "replaces_id")
    private @Nullable UUID replacesId;

    @Column(name = "revision_reason")
    private @Nullable String revisionReason;

    @Column(name = "adopted_on")
    private @Nullable LocalDate adoptedOn;

    @Column(name = "adopted_by")
    private @Nullable String adoptedBy;

    @Version
    private @Nullable Long version;

    protected Measurement() {}

    Measurement(AssessmentId assessment, MeasurementKind kind, LocalDate measuredOn) {
        this.id = UUID.randomUUID();
        this.assessmentId = assessment.value();
        this.kind = kind;
        this.measuredOn = measuredOn;
        this.revision = 1;
    }

    /** A revision of this adopted measurement, still open. */
    Measurement revise(String reason) {
        Measurement next = new Measurement(assessment(), kind, measuredOn);
        next.revision = revision + 1;
        next.replacesId = id;
        next.revisionReason = reason;
        return next;
    }

    MeasurementId id() {
        return new MeasurementId(id);
    }

    AssessmentId assessment() {
        return new AssessmentId(assessmentId);
    }

    MeasurementKind kind() {
        return kind;
    }

    LocalDate measuredOn() {
        return measuredOn;
    }

    int revision() {
        return revision;
    }

    @Nullable
    MeasurementId replaces() {
        return replacesId == null ? null : new MeasurementId(replacesId);
    }

    @Nullable
    String revisionReason() {
        return revisionReason;
    }

    @Nullable
    LocalDate adoptedOn() {
        return adoptedOn;
    }

    @Nullable
    String adoptedBy() {
        return adoptedBy;
    }

    boolean isAdopted() {
        return adoptedOn != null;
    }

    MeasurementSummary summary(boolean replaced, MeasurementSummary.Progress progress) {
        return new MeasurementSummary(
                id(),
                assessment(),
                kind,
                measuredOn,
                revision,
                revisionReason,
                replaced,
                adoptedOn,
                adoptedBy,
                progress);
    }

    /** @throws RuleViolation when it was adopted: then only a revision may differ */
    void requireOpen() {
        if (isAdopted()) {
            throw new RuleViolation("assessment.measurement.adopted");
        }
    }

    /** @throws RuleViolation when it was adopted, or corrects what was */
    void move(MeasurementKind newKind, LocalDate day) {
        requireOpen();
        if (replacesId != null) {
            throw new RuleViolation("assessment.measurement.revision");
        }
        this.kind = newKind;
        this.measuredOn = day;
    }

    void adopt(LocalDate on, String byFunction) {
        requireOpen();
        this.adoptedOn = on;
        this.adoptedBy = byFunction;
    }
}
