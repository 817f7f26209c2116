package nl.privacyspiegel.privacytest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** Says that the answers of a campaign were deleted, and how many there were. */
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
    private int answers;

    /** For the database only. */
    @SuppressWarnings("NullAway.Init")
    protected DeletionReport() {}

    DeletionReport(CampaignId campaign, LocalDate deletedOn, int submissions, int answers) {
        this.campaignId = campaign.value();
        this.deletedOn = deletedOn;
        this.submissions = submissions;
        this.answers = answers;
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

    int answers() {
        return answers;
    }
}
