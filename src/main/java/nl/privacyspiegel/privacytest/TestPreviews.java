package nl.privacyspiegel.privacytest;

import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.privacytest.answering.TestPreview;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.quiz.QuizStore;
import nl.privacyspiegel.shared.NotFoundException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looking at a test as employees see it, without taking it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class TestPreviews {

    private final CampaignRepository campaigns;
    private final Invitations invitations;
    private final TestSettingRepository settings;
    private final QuizStore quizzes;
    private final CurrentUser user;

    TestPreviews(
            CampaignRepository campaigns,
            Invitations invitations,
            TestSettingRepository settings,
            QuizStore quizzes,
            CurrentUser user) {
        this.campaigns = campaigns;
        this.invitations = invitations;
        this.settings = settings;
        this.quizzes = quizzes;
        this.user = user;
    }

    /**
     * The test of a campaign, for everybody with a role on its unit.
     *
     * @throws NotFoundException when there is no such campaign for this member
     */
    public TestPreview of(CampaignId id) {
        Campaign campaign = campaigns.findById(id.value()).orElseThrow(NotFoundException::new);
        user.require(campaign.unit(), Role.values());
        return new TestPreview(
                invitations.preview(campaign, settings.current().promise()), quizzes.data(campaign.quiz()));
    }
}
