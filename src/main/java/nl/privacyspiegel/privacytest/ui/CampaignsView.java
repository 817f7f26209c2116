package nl.privacyspiegel.privacytest.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.privacytest.Results;
import nl.privacyspiegel.privacytest.Results.ClosedCampaign;
import nl.privacyspiegel.shared.ui.Kit;
import nl.privacyspiegel.shared.ui.Page;
import nl.privacyspiegel.shared.ui.Table;
import nl.privacyspiegel.shared.ui.Texts;

/** The campaigns that have results for the current member. */
@Route("afnames")
@Menu(title = "privacytest.campaigns.title", order = 23)
@RolesAllowed({Role.ASSESSOR_NAME, Role.MANAGEMENT_NAME, Role.SUPERVISOR_NAME})
class CampaignsView extends Page {

    private static final long serialVersionUID = 1L;

    CampaignsView(Results results) {
        title(t("privacytest.campaigns.title"));
        lead(t("privacytest.campaigns.lead"));
        List<ClosedCampaign> closed = results.closed();
        if (closed.isEmpty()) {
            add(Kit.empty(t("privacytest.campaigns.empty.title"), t("privacytest.campaigns.empty.text")));
            return;
        }
        add(new Table<ClosedCampaign>(t("privacytest.campaigns.title"))
                .withHiddenCaption()
                .component(t("privacytest.campaigns.name"), CampaignsView::link)
                .column(t("privacytest.campaigns.closed"), each -> Texts.day(each.closedOn()))
                .rows(closed));
    }

    private static RouterLink link(ClosedCampaign campaign) {
        return new RouterLink(campaign.name(), ResultsView.class, ResultsView.parameters(campaign.id()));
    }
}
