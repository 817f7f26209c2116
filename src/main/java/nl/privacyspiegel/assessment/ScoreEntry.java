package nl.privacyspiegel.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "domain_score")
class ScoreEntry {

    @Id
    private UUID id;

    @Column(name = "measurement_id")
    private UUID measurementId;

    @Column(name = "domain_id")
    private String domainId;

    private @Nullable BigDecimal grade;

    @Column(name = "not_assessed")
    private boolean notAssessed;

    private String explanation;

    @Column(name = "changed_at")
    private @Nullable Instant changedAt;

    @Column(name = "changed_by")
    private @Nullable String changedBy;

    @Version
    private @Nullable Long version;

    protected ScoreEntry() {}

    ScoreEntry(MeasurementId measurement, String domainId, DomainScore score) {
        this.id = UUID.randomUUID();
        this.measurementId = measurement.value();
        this.domainId = domainId;
        fill(score);
    }

    private void fill(DomainScore score) {
        Grade given = score.grade();
        this.grade = given == null ? null : given.value();
        this.notAssessed = score.notAssessed();
        this.explanation = score.explanation();
    }

    void change(DomainScore score, Instant now, String byFunction) {
        fill(score);
        this.changedAt = now;
        this.changedBy = byFunction;
    }

    MeasurementId measurement() {
        return new MeasurementId(measurementId);
    }

    String domain() {
        return domainId;
    }

    DomainScore score() {
        return new DomainScore(grade == null ? null : new Grade(grade), notAssessed, explanation);
    }

    long version() {
        return version == null ? 0 : version;
    }

    Versioned<DomainScore> versioned() {
        return new Versioned<>(score(), version(), changedAt, changedBy);
    }
}
