package nl.privacyspiegel.privacytest.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.privacytest.CampaignState;
import nl.privacyspiegel.privacytest.CampaignSummary;
import nl.privacyspiegel.privacytest.Campaigns;
import nl.privacyspiegel.shared.ui.HomeCard;
import nl.privacyspiegel.shared.ui.Kit;
import org.springframework.core.annotation.Order;

/** The campaigns on the home page in which something is going on or to be done. */
@org.springframework.stereotype.Component
@Order(20)
class CampaignsCard implements HomeCard {

    private final Campaigns campaigns;

    CampaignsCard(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    @Override
    public Optional<Component> card() {
        List<CampaignSummary> running = campaigns.list().stream()
                .filter(each -> each.state() == CampaignState.OPEN || each.state() == CampaignState.CLOSED)
                .toList();
        return running.isEmpty()
                ? Optional.empty()
                : Optional.of(Kit.card(
                        t("privacytest.campaign.home.title"),
                        CampaignsView.table(running),
                        new RouterLink(t("privacytest.campaign.home.all"), CampaignsView.class)));
    }
}
