package nl.privacyspiegel.breach.suspicion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.shared.deleted.DeletedForGood;

/** The row of the address at which anybody reports to a unit. Only the hash of its secret is kept. */
@Entity
@EntityListeners(DeletedForGood.class)
@Table(name = "report_link")
class ReportLink {

    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "unit_id")
    private UUID unitId;

    /** Only queries read it. */
    @SuppressWarnings("UnusedVariable")
    private String hash;

    @Column(name = "made_at")
    private Instant madeAt;

    /** For the database only. */
    @SuppressWarnings("NullAway.Init")
    protected ReportLink() {}

    ReportLink(UnitId unit, String hash, Instant now) {
        this.unitId = unit.value();
        this.hash = hash;
        this.madeAt = now;
    }

    UUID id() {
        return id;
    }

    UnitId unit() {
        return new UnitId(unitId);
    }

    Instant madeAt() {
        return madeAt;
    }
}
