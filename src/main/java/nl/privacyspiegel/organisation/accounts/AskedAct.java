package nl.privacyspiegel.organisation.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/** An act that was asked for and does nothing yet. */
@Entity
@Table(name = "asked_act")
class AskedAct {

    private static final Duration LIFE = Duration.ofDays(30);

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private AskedKind kind;

    @Column(name = "member_id")
    private UUID memberId;

    @Enumerated(EnumType.STRING)
    private @Nullable Role role;

    @Column(name = "unit_id")
    private @Nullable UUID unitId;

    @Column(name = "asked_by")
    private UUID askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    /** For the database only. */
    @SuppressWarnings("NullAway.Init")
    protected AskedAct() {}

    AskedAct(
            AskedKind kind,
            MemberId member,
            @Nullable Role role,
            @Nullable UnitId unit,
            MemberId askedBy,
            Instant askedAt) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.memberId = member.value();
        this.role = role;
        this.unitId = unit == null ? null : unit.value();
        this.askedBy = askedBy.value();
        this.askedAt = askedAt;
    }

    AskedId id() {
        return new AskedId(id);
    }

    AskedKind kind() {
        return kind;
    }

    MemberId member() {
        return new MemberId(memberId);
    }

    @Nullable
    Role role() {
        return role;
    }

    @Nullable
    UnitId unit() {
        return unitId == null ? null : new UnitId(unitId);
    }

    MemberId askedBy() {
        return new MemberId(askedBy);
    }

    Instant askedAt() {
        return askedAt;
    }

    /** Who did not get an answer in a month asks again. */
    boolean isOver(Instant now) {
        return now.isAfter(askedAt.plus(LIFE));
    }

    boolean isSameAs(AskedAct other) {
        return kind == other.kind
                && memberId.equals(other.memberId)
                && role == other.role
                && Objects.equals(unitId, other.unitId)
                && askedBy.equals(other.askedBy);
    }
}
