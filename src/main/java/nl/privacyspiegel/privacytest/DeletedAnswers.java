package nl.privacyspiegel.privacytest;

import java.time.LocalDate;
import java.util.UUID;
import nl.privacyspiegel.shared.deleted.DeletedAgain;
import org.springframework.stereotype.Component;

/**
 * Answers that were deleted stay deleted when an older database is put back. Of a campaign that was still open in it nothing can be
 * read: its key was destroyed when it was closed.
 */
@Component
class DeletedAnswers implements DeletedAgain {

    private final CampaignRepository campaigns;
    private final Retention retention;

    DeletedAnswers(CampaignRepository campaigns, Retention retention) {
        this.campaigns = campaigns;
        this.retention = retention;
    }

    @Override
    public String kind() {
        return Retention.KIND;
    }

    @Override
    public void deleteAgain(UUID id, LocalDate on) {
        campaigns
                .lock(id)
                .filter(campaign -> campaign.closedOn() != null && campaign.answersDeletedOn() == null)
                .ifPresent(campaign -> retention.deleteAnswers(campaign, on));
    }
}
