package nl.privacyspiegel.privacytest.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.privacytest.Campaigns;
import nl.privacyspiegel.privacytest.campaign.CampaignDetails;
import nl.privacyspiegel.privacytest.campaign.CampaignState;
import nl.privacyspiegel.quiz.Quizzes;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.KeptForm;
import nl.privacyspiegel.shared.ui.Page;
import nl.privacyspiegel.shared.ui.PageParts;

/** A member of the working group changes a campaign that is not open yet. */
@Route("afnames/:id/bewerken")
@RolesAllowed(Role.ASSESSOR_NAME)
class EditCampaignView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Campaigns campaigns;
    private final transient Quizzes quizzes;
    private final transient Clock clock;

    EditCampaignView(Campaigns campaigns, Quizzes quizzes, Clock clock) {
        this.campaigns = campaigns;
        this.quizzes = quizzes;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CampaignDetails campaign = campaigns.get(CampaignView.id(event));
        if (!campaign.mayManage()) {
            throw NotFoundException.hidden();
        }
        if (campaign.state() != CampaignState.DRAFT) {
            throw new NotFoundException();
        }
        clear();
        String name = campaign.summary().name();
        backTo(ContentLanguage.TYPED.mark(
                new RouterLink(name, CampaignView.class, CampaignView.parameters(campaign.id()))));
        title(
                t("privacytest.campaign.edit.title", name),
                ContentLanguage.sentence("privacytest.campaign.edit.title", ContentLanguage.TYPED.content(name)));
        CampaignForm form = new CampaignForm(campaigns, quizzes, LocalDate.now(clock)).show(campaign);
        KeptForm kept = KeptForm.of("campaign/" + campaign.id().value(), form);
        form.add(PageParts.primary(t("shared.save"), () -> save(campaign, form, kept)));
        add(form);
    }

    private void save(CampaignDetails campaign, CampaignForm form, KeptForm kept) {
        form.submit(plan -> {
            campaigns.change(campaign.id(), plan, campaign.version());
            kept.saved();
            UI.getCurrent().navigate(CampaignView.class, CampaignView.parameters(campaign.id()));
            PageParts.say(t("privacytest.campaign.edit.done"));
        });
    }

    @Override
    protected boolean isPassing() {
        return true;
    }
}
