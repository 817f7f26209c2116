package nl.privacyspiegel.privacytest.grading;

import java.time.LocalDate;
import nl.privacyspiegel.privacytest.campaign.CampaignId;

/** The campaigns that are graded, for the working group of their unit. Who keeps campaigns implements it. */
public interface CampaignsToGrade {

    /**
     * To look at.
     *
     * @throws nl.privacyspiegel.shared.NotFoundException when there is none for the current member
     */
    CampaignToGrade own(CampaignId id);

    /**
     * To change, while everybody else who wants to change it waits.
     *
     * @throws nl.privacyspiegel.shared.NotFoundException when there is none for the current member
     */
    CampaignToGrade locked(CampaignId id);

    /** From this day on its grading is fixed, and its results count it. */
    void gradingPublished(CampaignId id, LocalDate today);
}
