package nl.privacyspiegel.organisation.remembered;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.privacyspiegel.organisation.MemberId;
import org.jspecify.annotations.Nullable;

/** What a member asked for a moment ago, recognisable but not readable, and what came of it. */
@Entity
@Table(name = "asked_before")
class AskedBefore {

    @Id
    private UUID id;

    /** Only queries read it. */
    @SuppressWarnings("UnusedVariable")
    @Column(name = "member_id")
    private UUID memberId;

    /** Only queries read it. */
    @SuppressWarnings("UnusedVariable")
    private String fingerprint;

    @Column(name = "asked_at")
    private Instant askedAt;

    private @Nullable UUID answer;

    /** For the database only. */
    @SuppressWarnings("NullAway.Init")
    protected AskedBefore() {}

    /** @param answer null when the answer cannot be given twice */
    AskedBefore(MemberId member, String fingerprint, Instant now, @Nullable UUID answer) {
        this.id = UUID.randomUUID();
        this.memberId = member.value();
        this.fingerprint = fingerprint;
        this.askedAt = now;
        this.answer = answer;
    }

    Instant askedAt() {
        return askedAt;
    }

    @Nullable
    UUID answer() {
        return answer;
    }
}
