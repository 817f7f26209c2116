package nl.privacyspiegel.privacytest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.privacyspiegel.organisation.UnitId;

/** A code that works once. Only its hash is kept; nothing tells when it was used or for which submission. */
@Entity
@Table(name = "access_code")
class AccessCode {

    @Id
    @Column(name = "code_hash")
    private String codeHash;

    @Column(name = "campaign_id")
    private UUID campaignId;

    @Column(name = "unit_id")
    private UUID unitId;

    private boolean used;

    /** For the database only. */
    @SuppressWarnings("NullAway.Init")
    protected AccessCode() {}

    AccessCode(String codeHash, CampaignId campaign, UnitId unit) {
        this.codeHash = codeHash;
        this.campaignId = campaign.value();
        this.unitId = unit.value();
    }

    CampaignId campaign() {
        return new CampaignId(campaignId);
    }

    UnitId unit() {
        return new UnitId(unitId);
    }

    boolean used() {
        return used;
    }
}
