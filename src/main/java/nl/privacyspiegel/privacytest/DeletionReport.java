package nl.privacyspiegel.privacytest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Says that the answers of a campaign were deleted, and of how many people they were. Not how many answers: less those of the
 * questions that are shown, that would tell how many answered a hidden one.
 */
@Entity
@Table(name = "deletion_report")
class DeletionReport {

    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "campaign_id")
    private UUID campaignId;

    @Column(name = "deleted_on")
    private LocalDate deletedOn;

    private int submissions;

    /** For the database only. */
    @SuppressWarnings("NullAway.Init")
    protected DeletionReport() {}

    DeletionReport(CampaignId campaign, LocalDate deletedOn, int submissions) {
        this.campaignId = campaign.value();
        this.deletedOn = deletedOn;
        this.submissions = submissions;
    }

    CampaignId campaign() {
        return new CampaignId(campaignId);
    }

    LocalDate deletedOn() {
        return deletedOn;
    }

    int submissions() {
        return submissions;
    }
}
