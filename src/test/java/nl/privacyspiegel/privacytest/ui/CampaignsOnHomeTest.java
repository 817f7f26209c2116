package nl.privacyspiegel.privacytest.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import nl.privacyspiegel.privacytest.campaign.CampaignAccess;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithUserDetails;

/** Home tells what waits in privacytests, to who can do it. */
class CampaignsOnHomeTest extends CampaignPages {

    private List<String> links() {
        navigate(CampaignsView.class);
        navigate("", Component.class);
        return findInView(RouterLink.class).all().stream()
                .map(link -> link.getElement().getTextRecursively() + " " + link.getHref())
                .toList();
    }

    @Test
    @WithUserDetails(ASSESSOR)
    void who_hands_out_codes_finds_the_open_campaign_and_who_may_not_does_not() {
        CampaignId open = opened(CampaignAccess.CODES);

        assertThat(links()).noneMatch(link -> link.startsWith("Codes uitdelen"));

        login(DISTRIBUTOR);
        assertThat(links())
                .contains("Codes uitdelen afnames/" + open)
                .noneMatch(link -> link.startsWith("Kijk antwoorden na"));
    }

    @Test
    @WithUserDetails(ASSESSOR)
    void the_working_group_is_sent_to_the_answers_that_wait_for_their_grading() {
        CampaignId closed = campaigns.list().stream()
                .filter(each -> each.name().equals("Privacytest CJG+, najaar"))
                .findFirst()
                .orElseThrow()
                .id();

        assertThat(links()).contains("Kijk antwoorden na afnames/" + closed + "/nakijken");
    }
}
