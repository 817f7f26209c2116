package nl.privacyspiegel.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "finding")
class Finding {

    @Id
    private UUID id;

    @Column(name = "measurement_id")
    private UUID measurementId;

    @Column(name = "question_id")
    private String questionId;

    private String narrative;

    @Enumerated(EnumType.STRING)
    private @Nullable Judgement judgement;

    @Column(name = "found_on")
    private @Nullable LocalDate foundOn;

    private String sources;

    @Column(name = "changed_at")
    private @Nullable Instant changedAt;

    @Column(name = "changed_by")
    private @Nullable String changedBy;

    @Version
    private @Nullable Long version;

    protected Finding() {}

    Finding(MeasurementId measurement, String questionId, FindingData data) {
        this.id = UUID.randomUUID();
        this.measurementId = measurement.value();
        this.questionId = questionId;
        fill(data);
    }

    private void fill(FindingData data) {
        this.narrative = data.narrative();
        this.judgement = data.judgement();
        this.foundOn = data.date();
        this.sources = data.references();
    }

    void change(FindingData data, Instant now, String byFunction) {
        fill(data);
        this.changedAt = now;
        this.changedBy = byFunction;
    }

    MeasurementId measurement() {
        return new MeasurementId(measurementId);
    }

    String question() {
        return questionId;
    }

    FindingData data() {
        return new FindingData(narrative, judgement, foundOn, sources);
    }

    long version() {
        return version == null ? 0 : version;
    }

    Versioned<FindingData> versioned() {
        return new Versioned<>(data(), version(), changedAt, changedBy);
    }
}
