package nl.privacyspiegel.privacytest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.privacytest.campaign.CampaignId;

/** A code that works once. Only its hash is kept; its row never changes, so nothing tells whether or when it was used, or for what. */
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

    private int place;

    /** For the database only. */
    @SuppressWarnings("NullAway.Init")
    protected AccessCode() {}

    AccessCode(String codeHash, CampaignId campaign, UnitId unit, int place) {
        this.codeHash = codeHash;
        this.campaignId = campaign.value();
        this.unitId = unit.value();
        this.place = place;
    }

    CampaignId campaign() {
        return new CampaignId(campaignId);
    }

    UnitId unit() {
        return new UnitId(unitId);
    }

    /** Where the register of its campaign has whether it was used. */
    int place() {
        return place;
    }
}
