package nl.privacyspiegel.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.shared.Fingerprint;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * One row of the audit trail. It is never changed; its hash covers all of it and the hash of the row before. Names of choices
 * are kept as text, so that a row that somebody tampered with can still be read and checked.
 */
@Entity
@Immutable
@Table(name = "audit_entry")
class AuditEntry {

    @Id
    private long number;

    @Column(name = "happened_at")
    private Instant happenedAt;

    private String action;

    @Column(name = "member_id")
    private @Nullable UUID memberId;

    @Column(name = "job_function")
    private @Nullable String jobFunction;

    private @Nullable String role;

    @Column(name = "unit_id")
    private @Nullable UUID unitId;

    @Column(name = "object_kind")
    private String objectKind;

    @Column(name = "object_id")
    private @Nullable String objectId;

    @Column(name = "object_name")
    private @Nullable String objectName;

    private @Nullable String detail;

    @Column(name = "previous_hash")
    private String previousHash;

    private String hash;

    private @Nullable String seal;

    @Column(name = "seal_key")
    private @Nullable String sealKey;

    /** For the database only. */
    @SuppressWarnings("NullAway.Init")
    protected AuditEntry() {}

    AuditEntry(
            ChainLink before,
            Instant happenedAt,
            AuditAction action,
            AuditActor actor,
            @Nullable UnitId unit,
            AuditObject object) {
        this.number = before.number() + 1;
        this.happenedAt = happenedAt;
        this.action = action.name();
        this.memberId = actor.member() == null ? null : actor.member().value();
        this.jobFunction = actor.jobFunction();
        this.role = actor.role() == null ? null : actor.role().name();
        this.unitId = unit == null ? null : unit.value();
        this.objectKind = object.kind().name();
        this.objectId = object.id();
        this.objectName = object.name();
        this.detail = AuditDetail.write(object.details());
        this.previousHash = before.hash();
        this.hash = computedHash();
    }

    /** Says so that only who has the key outside the database can say it that the application wrote this. */
    void seal(AuditSeals.Seal made) {
        this.seal = made.value();
        this.sealKey = made.keyId();
    }

    AuditSeals.Seal seal() {
        return new AuditSeals.Seal(seal, sealKey);
    }

    /** SHA-256 over every field with its length, so that no two rows have the same text to hash. */
    final String computedHash() {
        String text = Stream.of(
                        number,
                        happenedAt,
                        action,
                        memberId,
                        jobFunction,
                        role,
                        unitId,
                        objectKind,
                        objectId,
                        objectName,
                        detail,
                        previousHash)
                .map(field -> field == null ? "-" : field.toString().length() + ":" + field)
                .collect(Collectors.joining("|"));
        return Fingerprint.of(text);
    }

    long number() {
        return number;
    }

    Instant happenedAt() {
        return happenedAt;
    }

    String action() {
        return action;
    }

    @Nullable
    MemberId member() {
        return memberId == null ? null : new MemberId(memberId);
    }

    @Nullable
    String jobFunction() {
        return jobFunction;
    }

    @Nullable
    String role() {
        return role;
    }

    @Nullable
    UnitId unit() {
        return unitId == null ? null : new UnitId(unitId);
    }

    String objectKind() {
        return objectKind;
    }

    @Nullable
    String objectId() {
        return objectId;
    }

    @Nullable
    String objectName() {
        return objectName;
    }

    @Nullable
    String detail() {
        return detail;
    }

    String previousHash() {
        return previousHash;
    }

    String hash() {
        return hash;
    }

    ChainLink link() {
        return new ChainLink(number, hash);
    }
}
