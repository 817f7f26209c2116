package nl.privacyspiegel.privacytest;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import nl.privacyspiegel.privacytest.campaign.CampaignId;

/** A part of the published results of a campaign, as a document. Nothing that is hidden is in it. */
@Entity
@Table(name = "campaign_result")
class CampaignResult {

    @Embeddable
    record Key(
            @Column(name = "campaign_id") UUID campaign,
            @Column(name = "part") String part) implements Serializable {}

    @EmbeddedId
    private Key key;

    private String document;

    /** For the database only. */
    @SuppressWarnings("NullAway.Init")
    protected CampaignResult() {}

    CampaignResult(CampaignId campaign, String part, String document) {
        this.key = new Key(campaign.value(), part);
        this.document = document;
    }

    String part() {
        return key.part();
    }

    String document() {
        return document;
    }
}
