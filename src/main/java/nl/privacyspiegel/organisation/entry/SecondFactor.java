package nl.privacyspiegel.organisation.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.privacyspiegel.organisation.MemberId;

/** The secret that a member's app shares with us, encrypted. */
@Entity
@Table(name = "second_factor")
class SecondFactor {

    @Id
    @Column(name = "member_id")
    private UUID memberId;

    private String secret;

    @Column(name = "last_step")
    private long lastStep;

    @Column(name = "created_at")
    private Instant createdAt;

    protected SecondFactor() {}

    SecondFactor(MemberId member, String encryptedSecret, long lastStep, Instant createdAt) {
        this.memberId = member.value();
        this.secret = encryptedSecret;
        this.lastStep = lastStep;
        this.createdAt = createdAt;
    }

    MemberId member() {
        return new MemberId(memberId);
    }

    String secret() {
        return secret;
    }

    long lastStep() {
        return lastStep;
    }
}
