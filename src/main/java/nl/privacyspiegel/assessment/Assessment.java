package nl.privacyspiegel.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.privacyspiegel.organisation.UnitId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "assessment")
class Assessment {

    @Id
    private UUID id;

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "framework_version_id")
    private UUID frameworkVersionId;

    private String name;

    @Column(name = "period_start")
    private LocalDate periodStart;

    @Column(name = "period_end")
    private LocalDate periodEnd;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private @Nullable Long version;

    protected Assessment() {}

    Assessment(NewAssessment data, Instant now) {
        this.id = UUID.randomUUID();
        this.unitId = data.unit().value();
        this.frameworkVersionId = data.framework().value();
        this.name = data.name();
        this.periodStart = data.period().start();
        this.periodEnd = data.period().end();
        this.createdAt = now;
    }

    AssessmentId id() {
        return new AssessmentId(id);
    }

    UnitId unit() {
        return new UnitId(unitId);
    }

    FrameworkVersionId framework() {
        return new FrameworkVersionId(frameworkVersionId);
    }

    String name() {
        return name;
    }

    void rename(String newName) {
        this.name = newName;
    }

    Period period() {
        return new Period(periodStart, periodEnd);
    }
}
