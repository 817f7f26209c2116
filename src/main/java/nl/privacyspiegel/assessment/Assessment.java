package nl.privacyspiegel.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.privacyspiegel.framework.FrameworkVersionId;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.shared.PossibleDay;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.deleted.DeletedForGood;
import nl.privacyspiegel.shared.document.Doubles;
import org.jspecify.annotations.Nullable;

/** One unit, one version of a framework and one period in which it is measured. */
@Entity
@EntityListeners(DeletedForGood.class)
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

    @Column(name = "archived_on")
    private @Nullable LocalDate archivedOn;

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

    void change(String newName, Period newPeriod) {
        this.name = newName;
        this.periodStart = newPeriod.start();
        this.periodEnd = newPeriod.end();
    }

    boolean isArchived() {
        return archivedOn != null;
    }

    /** @param day null brings it back */
    void archive(@Nullable LocalDate day) {
        this.archivedOn = day;
    }

    /** @throws RuleViolation when it is archived: then it can only be read */
    void requireInUse() {
        if (isArchived()) {
            throw new RuleViolation("assessment.archived");
        }
    }

    /** Whether nobody could tell this one from what is asked for. */
    boolean isLike(NewAssessment other) {
        return Doubles.isSame(name, other.name())
                && unit().equals(other.unit())
                && framework().equals(other.framework())
                && period().equals(other.period());
    }

    Period period() {
        return new Period(PossibleDay.nearest(periodStart), PossibleDay.nearest(periodEnd));
    }
}
