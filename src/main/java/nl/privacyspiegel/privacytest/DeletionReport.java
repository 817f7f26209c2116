package nl.privacyspiegel.privacytest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.privacytest.results.Disclosed;
import org.jspecify.annotations.Nullable;

/**
 * Says that the answers of a campaign were deleted, and of how many people they were; not of too few, which nobody is told. Not
 * how many answers: less those of the questions that are shown, that would tell how many answered a hidden one.
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

    private @Nullable Integer submissions;

    /** For the database only. */
    @SuppressWarnings("NullAway.Init")
    protected DeletionReport() {}

    DeletionReport(CampaignId campaign, LocalDate deletedOn, Disclosed<Integer> submissions) {
        this.campaignId = campaign.value();
        this.deletedOn = deletedOn;
        this.submissions = submissions instanceof Disclosed.Shown<Integer>(Integer number) ? number : null;
    }

    CampaignId campaign() {
        return new CampaignId(campaignId);
    }

    LocalDate deletedOn() {
        return deletedOn;
    }

    Disclosed<Integer> submissions() {
        return submissions == null ? new Disclosed.Suppressed<>() : new Disclosed.Shown<>(submissions);
    }
}
