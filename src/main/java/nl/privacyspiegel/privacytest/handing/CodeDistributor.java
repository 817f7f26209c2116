package nl.privacyspiegel.privacytest.handing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A member who made or took along codes of a campaign. */
@Entity
@Table(name = "code_distributor")
class CodeDistributor {

    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "campaign_id")
    private UUID campaignId;

    @Column(name = "member_id")
    private UUID memberId;

    private boolean reads;

    /** For the database only. */
    @SuppressWarnings("NullAway.Init")
    protected CodeDistributor() {}

    CodeDistributor(UUID campaign, UUID member) {
        this.campaignId = campaign;
        this.memberId = member;
    }

    boolean reads() {
        return reads;
    }

    /** From now on it is about nobody. */
    void forget() {
        this.memberId = UUID.randomUUID();
    }

    void alsoReads() {
        this.reads = true;
    }
}
