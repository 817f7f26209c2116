package nl.privacyspiegel.organisation.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.privacyspiegel.organisation.MemberId;

/** A link with which somebody chooses a password, once. Only the hash of its secret is kept. */
@Entity
@Table(name = "access_link")
class AccessLink {

    /** What the link is for. Names are stored: never rename one. */
    enum Kind {
        INVITATION(Duration.ofDays(7)),
        RESET(Duration.ofHours(24));

        private final Duration life;

        Kind(Duration life) {
            this.life = life;
        }
    }

    @Id
    private UUID id;

    private String hash;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "member_id")
    private UUID memberId;

    @Column(name = "made_by")
    private UUID madeBy;

    @Column(name = "expires_at")
    private Instant expiresAt;

    /** Whether somebody else agreed to it, or there was nobody else. */
    private boolean vouched;

    /** For the database only. */
    @SuppressWarnings("NullAway.Init")
    protected AccessLink() {}

    AccessLink(Kind kind, String hash, MemberId member, MemberId madeBy, boolean vouched, Instant now) {
        this.id = UUID.randomUUID();
        this.hash = hash;
        this.kind = kind;
        this.memberId = member.value();
        this.madeBy = madeBy.value();
        this.vouched = vouched;
        this.expiresAt = now.plus(kind.life);
    }

    String hash() {
        return hash;
    }

    Kind kind() {
        return kind;
    }

    MemberId member() {
        return new MemberId(memberId);
    }

    boolean vouched() {
        return vouched;
    }

    MemberId madeBy() {
        return new MemberId(madeBy);
    }

    /** Each its own, so that a browser that shows one link loads the page anew for the next. */
    String path() {
        return AccessLinks.PATH + "/" + id.toString().substring(0, 8);
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
