package nl.privacyspiegel.privacytest.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.persistence.EntityManager;
import java.util.List;
import nl.privacyspiegel.privacytest.campaign.CampaignAccess;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.privacytest.storage.CampaignKeys;
import nl.privacyspiegel.testing.Refused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.test.context.support.WithUserDetails;

@DisplayName("What the pages of a campaign say of what is not there yet, or not any more")
class CampaignMomentsTest extends CampaignPages {

    @Autowired
    private CampaignKeys keys;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private EntityManager entities;

    @Test
    @WithUserDetails(ASSESSOR)
    @DisplayName("The results of a campaign that is not closed say when they come")
    void resultsComeLater() {
        CampaignId open = opened(CampaignAccess.CODES);
        navigate("afnames/" + open + "/resultaten", ResultsView.class);
        assertThat(callouts())
                .singleElement()
                .asString()
                .contains(campaigns.get(open).summary().name(), "komen na het sluiten");
        CampaignId draft = planned(CampaignAccess.CODES);
        navigate("afnames/" + draft + "/resultaten", ResultsView.class);
        assertThat(callouts()).singleElement().asString().contains("nog niet open");
        Refused.assertNotFound("afnames/" + CampaignId.random() + "/resultaten");
    }

    @Test
    @WithUserDetails(ASSESSOR)
    @DisplayName("A topic with open questions alone says that it is not graded, and not that it never counts")
    void pendingTopics() {
        CampaignId closed = campaigns.list().stream()
                .filter(each -> each.name().equals("Privacytest CJG+, najaar"))
                .findFirst()
                .orElseThrow()
                .id();
        navigate("afnames/" + closed + "/resultaten", ResultsView.class);
        assertThat(findInView(Span.class).all())
                .extracting(Span::getText)
                .anyMatch(text -> text.endsWith("telt niet mee: niet nagekeken"));
    }

    @Test
    @WithUserDetails(ASSESSOR)
    @DisplayName("The demonstration kept the promise of its oldest campaign: ninety days after closing")
    void theOldestKeptItsPromise() {
        visit(campaigns.list().stream()
                .filter(each -> each.name().equals("Privacytest voorjaar 2017"))
                .findFirst()
                .orElseThrow()
                .id());
        assertThat(facts()).anyMatch(fact -> fact.startsWith("Verwijderd op 26 augustus 2017"));
    }

    @Test
    @WithUserDetails(ASSESSOR)
    @DisplayName("An open campaign whose key is missing says so and asks nobody to share its link")
    void keyMissing() {
        CampaignId id = opened(CampaignAccess.OPEN_LINK);
        visit(id);
        assertThat(texts()).noneMatch(text -> text.startsWith("De sleutel van deze privacytest ontbreekt"));
        keys.destroy(id.value(), CampaignKeys.Use.OPEN);
        visit(id);
        assertThat(texts())
                .anyMatch(text -> text.startsWith("De sleutel van deze privacytest ontbreekt"))
                .noneMatch(text -> text.contains("ziet u vanaf"));
        assertThat(find(Button.class).withText("Sluit de afname").exists()).isFalse();
        assertThat(find(Button.class).withText("Geef meer tijd").exists()).isTrue();
        assertThat(find(TextField.class).withCaption("Link naar de test").exists())
                .isFalse();
    }

    @Test
    @WithUserDetails(ASSESSOR)
    @DisplayName(
            "A closed campaign whose key is missing, or another, does not ask for grading; a graded one keeps its results")
    void keyOfAnswersMissing() {
        CampaignId closed = campaigns.list().stream()
                .filter(each -> each.name().equals("Privacytest CJG+, najaar"))
                .findFirst()
                .orElseThrow()
                .id();
        visit(closed);
        assertThat(primary()).containsExactly("Kijk antwoorden na");
        // Rolled back with this test, unlike the file of a key.
        database.update(
                "update sealed_submission set content = ? where campaign_id = ?", new byte[4096], closed.value());
        visit(closed);
        assertThat(callouts()).anyMatch(text -> text.startsWith("De sleutel van de antwoorden ontbreekt"));
        assertThat(texts()).anyMatch(text -> text.startsWith("Nakijken kan niet: de sleutel"));
        assertThat(primary()).isEmpty();
        database.update("update campaign set state = 'GRADED', graded_on = closed_on where id = ?", closed.value());
        entities.clear();
        visit(closed);
        assertThat(callouts()).anyMatch(text -> text.contains("De uitslagen blijven"));
        assertThat(primary()).containsExactly("Bekijk de resultaten");
    }

    private List<String> callouts() {
        return findInView(Div.class).all().stream()
                .filter(div -> div.hasClassName("ps-callout"))
                .map(div -> div.getElement().getTextRecursively())
                .toList();
    }
}
