package nl.privacyspiegel.organisation.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.privacyspiegel.organisation.MemberId;

/** A code for who lost the telephone: only its hash is kept, and it is deleted when it is used. */
@Entity
@Table(name = "recovery_code")
class RecoveryCode {

    @Id
    private UUID id;

    @Column(name = "member_id")
    private UUID memberId;

    @Column(name = "hash")
    private String hash;

    protected RecoveryCode() {}

    RecoveryCode(MemberId member, String hash) {
        this.id = UUID.randomUUID();
        this.memberId = member.value();
        this.hash = hash;
    }
}
