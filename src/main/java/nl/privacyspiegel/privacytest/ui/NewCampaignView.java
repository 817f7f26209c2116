package nl.privacyspiegel.privacytest.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.organisation.Units;
import nl.privacyspiegel.privacytest.Campaigns;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.quiz.Quizzes;
import nl.privacyspiegel.shared.ui.KeptForm;
import nl.privacyspiegel.shared.ui.Page;
import nl.privacyspiegel.shared.ui.PageParts;

/** A member of the working group prepares a campaign. */
@Route("afnames/nieuw")
@RolesAllowed(Role.ASSESSOR_NAME)
class NewCampaignView extends Page {

    private static final long serialVersionUID = 1L;

    private final transient Campaigns campaigns;
    private final CampaignForm form;
    private final transient KeptForm kept;

    NewCampaignView(Campaigns campaigns, Quizzes quizzes, Units units, Clock clock) {
        this.campaigns = campaigns;
        backTo(new RouterLink(t("privacytest.campaigns.title"), CampaignsView.class));
        title(t("privacytest.campaign.new"));
        lead(t("privacytest.campaign.new.lead"));
        LocalDate today = LocalDate.now(clock);
        form = new CampaignForm(campaigns, quizzes, today)
                .suggest(today, units.selected().map(UnitSummary::id).orElse(null));
        kept = KeptForm.of("campaign/new", form);
        form.add(PageParts.primary(t("privacytest.campaign.new.submit"), this::submit));
        add(
                campaigns.publishedQuizzes().isEmpty()
                        ? PageParts.empty(
                                t("privacytest.campaign.noQuiz.title"),
                                t("privacytest.campaign.noQuiz"),
                                PageParts.primary(
                                        t("privacytest.campaign.noQuiz.do"),
                                        () -> UI.getCurrent().navigate("privacytests")))
                        : form);
    }

    private void submit() {
        form.submit(plan -> {
            CampaignId id = campaigns.plan(plan);
            kept.saved();
            UI.getCurrent().navigate(CampaignView.class, CampaignView.parameters(id));
            PageParts.say(t("privacytest.campaign.new.done"));
        });
    }

    @Override
    protected boolean isPassing() {
        return true;
    }
}
