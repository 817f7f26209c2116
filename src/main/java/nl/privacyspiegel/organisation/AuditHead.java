package nl.privacyspiegel.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that knows the last entry of the audit trail: who adds an entry locks it, and a cut-off end shows. */
@Entity
@Table(name = "audit_head")
class AuditHead {

    @Id
    private int id;

    @Column(name = "last_number")
    private long number;

    @Column(name = "last_hash")
    private String hash;

    /** For the database only. */
    @SuppressWarnings("NullAway.Init")
    protected AuditHead() {}

    AuditLink link() {
        return new AuditLink(number, hash);
    }

    void moveTo(AuditEntry entry) {
        this.number = entry.number();
        this.hash = entry.hash();
    }
}
