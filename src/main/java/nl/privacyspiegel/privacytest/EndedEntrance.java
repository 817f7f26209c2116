package nl.privacyspiegel.privacytest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.privacyspiegel.privacytest.campaign.CampaignId;

/** The hash of a code, a link or a device that led into a campaign before it was closed. */
@Entity
@Table(name = "ended_entrance")
class EndedEntrance {

    @Id
    private String hash;

    @Column(name = "campaign_id")
    private UUID campaignId;

    /** For the database only. */
    @SuppressWarnings("NullAway.Init")
    protected EndedEntrance() {}

    EndedEntrance(String hash, CampaignId campaign) {
        this.hash = hash;
        this.campaignId = campaign.value();
    }

    UUID campaign() {
        return campaignId;
    }
}
