package nl.privacyspiegel.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.privacyspiegel.assessment.finding.Versioned;
import nl.privacyspiegel.organisation.CurrentMember;
import nl.privacyspiegel.organisation.MemberId;
import org.jspecify.annotations.Nullable;

/** A row of a measurement that several people may edit: it knows its version, and when and by which function it changed. */
@MappedSuperclass
abstract class SharedRow {

    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "measurement_id")
    private UUID measurementId;

    @Column(name = "changed_at")
    private @Nullable Instant changedAt;

    @Column(name = "changed_by")
    private @Nullable String changedBy;

    @Column(name = "changed_by_id")
    private @Nullable UUID changedById;

    @Version
    private @Nullable Long version;

    /** For the database only. */
    @SuppressWarnings("NullAway.Init")
    protected SharedRow() {}

    SharedRow(MeasurementId measurement) {
        this.measurementId = measurement.value();
    }

    final void changed(Instant now, CurrentMember by) {
        this.changedAt = now;
        this.changedBy = by.jobFunction();
        this.changedById = by.id().value();
    }

    MeasurementId measurement() {
        return new MeasurementId(measurementId);
    }

    long version() {
        return version == null ? 0 : version;
    }

    final <T> Versioned<T> versioned(T content) {
        return new Versioned<>(
                content, version(), changedAt, changedBy, changedById == null ? null : new MemberId(changedById));
    }
}
