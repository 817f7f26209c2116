package nl.privacyspiegel.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One row of the audit trail. It is never changed; its hash covers all of it and the hash of the row before. */
@Entity
@Table(name = "audit_entry")
class AuditEntry {

    @Id
    private long number;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @Enumerated(EnumType.STRING)
    private AuditAction action;

    @Column(name = "member_id")
    private @Nullable UUID memberId;

    @Column(name = "job_function")
    private @Nullable String jobFunction;

    @Enumerated(EnumType.STRING)
    private @Nullable Role role;

    @Column(name = "unit_id")
    private @Nullable UUID unitId;

    @Enumerated(EnumType.STRING)
    @Column(name = "object_kind")
    private AuditObject.Kind objectKind;

    @Column(name = "object_id")
    private @Nullable String objectId;

    @Column(name = "object_name")
    private @Nullable String objectName;

    @Column(name = "previous_hash")
    private String previousHash;

    private String hash;

    /** For the database only. */
    @SuppressWarnings("NullAway.Init")
    protected AuditEntry() {}

    AuditEntry(
            AuditHead head,
            Instant happenedAt,
            AuditAction action,
            AuditActor actor,
            @Nullable UnitId unit,
            AuditObject object) {
        this.number = head.number() + 1;
        this.happenedAt = happenedAt;
        this.action = action;
        this.memberId = actor.member() == null ? null : actor.member().value();
        this.jobFunction = actor.jobFunction();
        this.role = actor.role();
        this.unitId = unit == null ? null : unit.value();
        this.objectKind = object.kind();
        this.objectId = object.id();
        this.objectName = object.name();
        this.previousHash = head.hash();
        this.hash = computedHash();
    }

    /** SHA-256 over every field with its length, so that no two rows have the same text to hash. */
    final String computedHash() {
        String text = Stream.of(
                        number,
                        happenedAt.toEpochMilli(),
                        action,
                        memberId,
                        jobFunction,
                        role,
                        unitId,
                        objectKind,
                        objectId,
                        objectName,
                        previousHash)
                .map(field -> field == null ? "-" : field.toString().length() + ":" + field)
                .collect(Collectors.joining("|"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    long number() {
        return number;
    }

    Instant happenedAt() {
        return happenedAt;
    }

    AuditAction action() {
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
    Role role() {
        return role;
    }

    @Nullable
    UnitId unit() {
        return unitId == null ? null : new UnitId(unitId);
    }

    AuditObject object() {
        return new AuditObject(objectKind, objectId, objectName);
    }

    String previousHash() {
        return previousHash;
    }

    String hash() {
        return hash;
    }
}
