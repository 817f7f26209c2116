package nl.privacyspiegel.privacytest.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.privacytest.Campaigns;
import nl.privacyspiegel.privacytest.Results;
import nl.privacyspiegel.privacytest.Results.ClosedCampaign;
import nl.privacyspiegel.privacytest.campaign.CampaignSummary;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.Page;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.Table;
import nl.privacyspiegel.shared.ui.Texts;

/** All campaigns of the selected unit and below, and the results of campaigns above in which those units took part. */
@Route("afnames")
@Menu(title = "privacytest.campaigns.title", order = 300)
@RolesAllowed({
    Role.ADMINISTRATOR_NAME,
    Role.ASSESSOR_NAME,
    Role.DISTRIBUTOR_NAME,
    Role.MANAGEMENT_NAME,
    Role.SUPERVISOR_NAME
})
class CampaignsView extends Page {

    private static final long serialVersionUID = 1L;

    CampaignsView(Campaigns campaigns, Results results) {
        title(t("privacytest.campaigns.title"));
        boolean mayPlan = !campaigns.campaignUnits().isEmpty();
        List<CampaignSummary> list = campaigns.list();
        if (list.isEmpty()) {
            add(
                    mayPlan
                            ? PageParts.empty(
                                    t("privacytest.campaigns.empty.title"),
                                    t("privacytest.campaigns.empty.plan"),
                                    planButton())
                            : PageParts.empty(
                                    t("privacytest.campaigns.empty.title"), t("privacytest.campaigns.empty.wait")));
        } else {
            if (mayPlan) {
                actions(planButton());
            }
            lead(t("privacytest.campaigns.lead"));
            add(table().rows(list));
        }
        addHeldAbove(results.closed().stream().filter(ClosedCampaign::heldAbove).toList());
    }

    private void addHeldAbove(List<ClosedCampaign> list) {
        if (!list.isEmpty()) {
            add(PageParts.card(
                    t("privacytest.campaigns.above.title"),
                    new Paragraph(t("privacytest.campaigns.above.text")),
                    new Table<ClosedCampaign>(t("privacytest.campaigns.above.title"))
                            .withHiddenCaption()
                            .component(
                                    t("privacytest.campaign.name"),
                                    each -> ContentLanguage.TYPED.mark(new RouterLink(
                                            each.name(), ResultsView.class, ResultsView.parameters(each.id()))))
                            .column(t("privacytest.campaign.closedOn"), each -> Texts.day(each.closedOn()))
                            .rows(list)));
        }
    }

    /** Its columns, without rows. */
    static Table<CampaignSummary> table() {
        return new Table<CampaignSummary>(t("privacytest.campaigns.title"))
                .withHiddenCaption()
                .component(
                        t("privacytest.campaign.name"),
                        each -> ContentLanguage.TYPED.mark(
                                new RouterLink(each.name(), CampaignView.class, CampaignView.parameters(each.id()))))
                .column(t("privacytest.campaign.unit"), CampaignSummary::unitName)
                .column(t("privacytest.campaign.period"), each -> CampaignWords.period(each.period()))
                .component(t("privacytest.campaign.state"), CampaignWords::state);
    }

    private static Button planButton() {
        return PageParts.primary(
                t("privacytest.campaign.new"), () -> UI.getCurrent().navigate(NewCampaignView.class));
    }
}
