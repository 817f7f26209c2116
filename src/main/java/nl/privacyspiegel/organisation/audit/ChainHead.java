package nl.privacyspiegel.organisation.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** The one row that knows the last entry of the audit trail: who adds an entry locks it, and a cut-off end shows. */
@Entity
@Table(name = "audit_head")
class ChainHead {

    @Id
    private int id;

    @Column(name = "last_number")
    private long number;

    @Column(name = "last_hash")
    private String hash;

    private @Nullable String seal;

    @Column(name = "seal_key")
    private @Nullable String sealKey;

    /** For the database only. */
    @SuppressWarnings("NullAway.Init")
    protected ChainHead() {}

    ChainLink link() {
        return new ChainLink(number, hash);
    }

    AuditSeals.Seal seal() {
        return new AuditSeals.Seal(seal, sealKey);
    }

    void moveTo(AuditEntry entry, AuditSeals.Seal made) {
        this.number = entry.number();
        this.hash = entry.hash();
        this.seal = made.value();
        this.sealKey = made.keyId();
    }
}
