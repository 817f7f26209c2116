package nl.privacyspiegel.organisation.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.privacyspiegel.organisation.MemberId;

/** From where a member logged in before, as a keyed hash. */
@Entity
@Table(name = "known_address")
class KnownAddress {

    @Id
    private UUID id;

    @Column(name = "member_id")
    private UUID memberId;

    @Column(name = "fingerprint")
    private String fingerprint;

    @Column(name = "last_used")
    private Instant lastUsed;

    protected KnownAddress() {}

    KnownAddress(MemberId member, String fingerprint, Instant lastUsed) {
        this.id = UUID.randomUUID();
        this.memberId = member.value();
        this.fingerprint = fingerprint;
        this.lastUsed = lastUsed;
    }

    Instant lastUsed() {
        return lastUsed;
    }

    void usedAgain(Instant now) {
        this.lastUsed = now;
    }
}
