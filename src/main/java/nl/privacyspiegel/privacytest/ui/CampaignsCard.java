package nl.privacyspiegel.privacytest.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.privacytest.Campaigns;
import nl.privacyspiegel.privacytest.campaign.CampaignAccess;
import nl.privacyspiegel.privacytest.campaign.CampaignDetails;
import nl.privacyspiegel.privacytest.campaign.CampaignState;
import nl.privacyspiegel.privacytest.campaign.CampaignSummary;
import nl.privacyspiegel.shared.ui.HomeCard;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.Table;
import org.springframework.core.annotation.Order;

/**
 * The campaigns on the home page whose test is taken at this moment, and for who grades those that wait for it, each with what
 * this member does next.
 */
@org.springframework.stereotype.Component
@Order(20)
class CampaignsCard implements HomeCard {

    private final Campaigns campaigns;
    private final CurrentUser user;

    CampaignsCard(Campaigns campaigns, CurrentUser user) {
        this.campaigns = campaigns;
        this.user = user;
    }

    @Override
    public Optional<Component> card() {
        boolean assesses = user.maySomewhere(Role.ASSESSOR);
        if (!assesses && !user.maySomewhere(Role.DISTRIBUTOR)) {
            return Optional.empty();
        }
        List<CampaignSummary> waiting = campaigns.list().stream()
                .filter(campaign -> campaign.isRunning() || (assesses && campaign.isToGrade()))
                .toList();
        RouterLink all = new RouterLink(t("privacytest.campaign.home.all"), CampaignsView.class);
        String title = t(assesses ? "privacytest.campaign.home.title" : "privacytest.campaign.home.running");
        if (!waiting.isEmpty()) {
            return Optional.of(PageParts.card(title, table(waiting), all));
        }
        return assesses
                ? Optional.empty()
                : Optional.of(PageParts.card(title, new Paragraph(t("privacytest.campaign.home.none")), all));
    }

    private Table<CampaignSummary> table(List<CampaignSummary> waiting) {
        return CampaignsView.table()
                .component(t("privacytest.campaign.next"), each -> next(campaigns.get(each.id())))
                .rows(waiting);
    }

    /** What this member can do with it now. */
    private static Component next(CampaignDetails campaign) {
        if (campaign.state() == CampaignState.OPEN && campaign.summary().isRunning() && campaign.mayHandOut()) {
            String words = campaign.access() == CampaignAccess.OPEN_LINK
                    ? "privacytest.campaign.home.link"
                    : "privacytest.campaign.home.codes";
            return whole(new RouterLink(t(words), CampaignView.class, CampaignView.parameters(campaign.id())));
        }
        if (campaign.state() == CampaignState.CLOSED && campaign.mayManage() && !campaign.keyMissing()) {
            return whole(new RouterLink(
                    t(campaign.tooFewToGrade() ? "privacytest.grading.publish" : "privacytest.campaign.grade"),
                    GradingView.class,
                    GradingView.parameters(campaign.id())));
        }
        return new Span();
    }

    private static RouterLink whole(RouterLink link) {
        link.addClassName("ps-whole-words");
        return link;
    }
}
