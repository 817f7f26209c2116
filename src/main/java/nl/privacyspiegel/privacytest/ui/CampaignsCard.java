package nl.privacyspiegel.privacytest.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.privacytest.Campaigns;
import nl.privacyspiegel.privacytest.campaign.CampaignSummary;
import nl.privacyspiegel.shared.ui.HomeCard;
import nl.privacyspiegel.shared.ui.PageParts;
import org.springframework.core.annotation.Order;

/** The campaigns on the home page whose test is taken at this moment, and those that wait for their grading. */
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
        if (!user.maySomewhere(Role.ASSESSOR)) {
            return Optional.empty();
        }
        List<CampaignSummary> waiting = campaigns.list().stream()
                .filter(campaign -> campaign.isRunning() || campaign.isToGrade())
                .toList();
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(PageParts.card(
                t("privacytest.campaign.home.title"),
                CampaignsView.table(waiting),
                new RouterLink(t("privacytest.campaign.home.all"), CampaignsView.class)));
    }
}
