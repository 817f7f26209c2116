package nl.privacyspiegel.organisation.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.shared.Fingerprint;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One row of the audit trail. It is never changed; its hash covers all of it and the hash of the row before. */
@Entity
@Immutable
@Table(name = "audit_entry")
class AuditEntry {

    @Id
    private long number;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @Embedded
    private AuditFacts facts;

    @Column(name = "previous_hash")
    private String previousHash;

    private String hash;

    private @Nullable String seal;

    @Column(name = "seal_key")
    private @Nullable String sealKey;

    /** For the database only. */
    @SuppressWarnings("NullAway.Init")
    protected AuditEntry() {}

    AuditEntry(ChainLink before, Instant happenedAt, AuditFacts facts) {
        this.number = before.number() + 1;
        this.happenedAt = happenedAt;
        this.facts = facts;
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
                        facts.action(),
                        facts.memberId(),
                        facts.jobFunction(),
                        facts.role(),
                        facts.unitId(),
                        facts.objectKind(),
                        facts.objectId(),
                        facts.objectName(),
                        facts.detail(),
                        previousHash)
                .map(field -> field == null ? "-" : field.toString().length() + ":" + field)
                .collect(Collectors.joining("|"));
        return Fingerprint.of(text);
    }

    AuditLine line() {
        return new AuditLine(number, happenedAt, facts, previousHash, hash);
    }

    long number() {
        return number;
    }

    AuditFacts facts() {
        return facts;
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
