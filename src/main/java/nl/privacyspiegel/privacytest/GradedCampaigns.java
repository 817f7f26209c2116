package nl.privacyspiegel.privacytest;

import java.time.LocalDate;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.privacytest.campaign.CampaignState;
import nl.privacyspiegel.privacytest.grading.CampaignToGrade;
import nl.privacyspiegel.privacytest.grading.CampaignsToGrade;
import nl.privacyspiegel.privacytest.grading.GradableAnswers;
import nl.privacyspiegel.privacytest.results.GroupSize;
import org.springframework.stereotype.Component;

/** Campaigns as their grading sees them. */
@Component
class GradedCampaigns implements CampaignsToGrade {

    private final PermittedCampaigns permitted;
    private final CampaignUnitRepository units;
    private final TestSettingRepository settings;
    private final GradableAnswers gradable;
    private final NeededKeys needed;
    private final ResultWriter results;

    GradedCampaigns(
            PermittedCampaigns permitted,
            CampaignUnitRepository units,
            TestSettingRepository settings,
            GradableAnswers gradable,
            NeededKeys needed,
            ResultWriter results) {
        this.permitted = permitted;
        this.units = units;
        this.settings = settings;
        this.gradable = gradable;
        this.needed = needed;
        this.results = results;
    }

    @Override
    public CampaignToGrade own(CampaignId id) {
        return toGrade(permitted.own(id));
    }

    @Override
    public CampaignToGrade locked(CampaignId id) {
        return toGrade(permitted.locked(id));
    }

    @Override
    public void gradingPublished(CampaignId id, LocalDate today) {
        Campaign campaign = permitted.own(id);
        campaign.gradingPublished(today);
        results.write(campaign);
    }

    /** Whether there is a campaign to grade here of which nobody may read anything; without its key nobody knows. */
    boolean areTooFewToGrade(Campaign campaign) {
        return !needed.isMissing(campaign) && gradable.areTooFew(toGrade(campaign));
    }

    /** Whether somebody can grade its open answers now: enough people gave them, and they can be read. */
    boolean canBeGraded(Campaign campaign) {
        return campaign.state() == CampaignState.CLOSED
                && campaign.answersDeletedOn() == null
                && !needed.isMissing(campaign)
                && !areTooFewToGrade(campaign);
    }

    private CampaignToGrade toGrade(Campaign campaign) {
        return toGrade(campaign, settings.current().groupSize(), units);
    }

    static CampaignToGrade toGrade(Campaign campaign, GroupSize ofToday, CampaignUnitRepository units) {
        return new CampaignToGrade(
                campaign.id(),
                campaign.unit(),
                campaign.name(),
                campaign.quiz(),
                campaign.state(),
                campaign.groupSize().stricter(ofToday),
                units.allDoubtful(campaign.id().value()),
                campaign.secondGrading(),
                campaign.gradedOn(),
                campaign.deleteOn(),
                campaign.answersDeletedOn());
    }
}
