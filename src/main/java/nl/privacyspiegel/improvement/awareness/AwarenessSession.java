package nl.privacyspiegel.improvement.awareness;

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
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.shared.deleted.DeletedForGood;
import org.jspecify.annotations.Nullable;

/** A session of a unit. */
@Entity
@EntityListeners(DeletedForGood.class)
@Table(name = "awareness_session")
class AwarenessSession {

    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "unit_id")
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private Angle angle;

    private String topic;

    @Column(name = "held_on")
    private LocalDate heldOn;

    private String audience;

    private @Nullable Integer invited;

    private @Nullable Integer attended;

    private String proof;

    @Column(name = "changed_by")
    private String changedBy;

    @Version
    private @Nullable Long version;

    /** For the database only. */
    @SuppressWarnings("NullAway.Init")
    protected AwarenessSession() {}

    AwarenessSession(UnitId unit, SessionData data, String function) {
        this.unitId = unit.value();
        this.angle = data.angle();
        this.topic = data.topic();
        this.heldOn = data.day();
        this.audience = data.audience();
        this.proof = data.proof();
        this.changedBy = function;
        change(data, function);
    }

    final void change(SessionData data, String function) {
        angle = data.angle();
        topic = data.topic();
        heldOn = data.day();
        audience = data.audience();
        invited = data.invited();
        attended = data.attended();
        proof = data.proof();
        changedBy = function;
    }

    SessionId id() {
        return new SessionId(id);
    }

    UnitId unit() {
        return new UnitId(unitId);
    }

    /** Which function said it last; empty of what is older than that it is kept. */
    String changedBy() {
        return changedBy;
    }

    SessionData data() {
        return new SessionData(angle, topic, heldOn, audience, invited, attended, proof);
    }

    long version() {
        return version == null ? 0 : version;
    }
}
