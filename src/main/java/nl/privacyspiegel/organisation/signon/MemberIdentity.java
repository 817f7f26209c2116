package nl.privacyspiegel.organisation.signon;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.privacyspiegel.organisation.MemberId;

/** Who a member is for an identity provider. */
@Entity
@Table(name = "member_identity")
class MemberIdentity {

    @Id
    private UUID id;

    @Column(name = "member_id")
    private UUID memberId;

    @Column(name = "issuer")
    private String issuer;

    @Column(name = "subject")
    private String subject;

    @Column(name = "linked_at")
    private Instant linkedAt;

    protected MemberIdentity() {}

    MemberIdentity(MemberId member, String issuer, String subject, Instant linkedAt) {
        this.id = UUID.randomUUID();
        this.memberId = member.value();
        this.issuer = issuer;
        this.subject = subject;
        this.linkedAt = linkedAt;
    }

    MemberId member() {
        return new MemberId(memberId);
    }

    String issuer() {
        return issuer;
    }

    String subject() {
        return subject;
    }

    Instant linkedAt() {
        return linkedAt;
    }
}
