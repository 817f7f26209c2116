package nl.privacyspiegel.privacytest.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.privacyspiegel.organisation.DemoUnits;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.privacytest.HeldCampaigns;
import nl.privacyspiegel.privacytest.Results;
import nl.privacyspiegel.privacytest.Results.ClosedCampaign;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.shared.ui.ChartFigure;
import nl.privacyspiegel.testing.OnDemo;
import nl.privacyspiegel.testing.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithUserDetails;

/** Management reads the results of privacytests. */
@OnDemo
class ResultPagesTest extends SpringBrowserlessTest {

    private static final String MANAGER = "manager@kempen.example";
    private static final String ADMINISTRATOR = "beheerder@kempen.example";
    private static final LocalDate LATER = LocalDate.of(2025, 3, 3);

    @Autowired
    private ApplicationContext application;

    @Autowired
    private DemoUnits units;

    @Autowired
    private Results results;

    private HeldCampaigns held;
    private UnitId unit;

    @BeforeEach
    void there_is_the_unit_of_the_demonstration() {
        held = HeldCampaigns.in(application);
        unit = units.named("CJG+ de Kempen");
    }

    /** The campaign of 2017 is the one before any later campaign. */
    private CampaignId of2017(CampaignId later) {
        return results.earlier(later).stream()
                .map(ClosedCampaign::id)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @WithUserDetails(MANAGER)
    void theWeakestTopicStandsFirstAndEveryQuestionHasAConclusionAndAChart() {
        CampaignId spring = of2017(held.graded(unit, LATER, 12));
        ResultsView view = navigate(address(spring), ResultsView.class);
        String text = text(view);

        assertThat(text).contains("Privacytest 2017, versie 1").contains("21 deelnemers");
        assertThat(text.indexOf("Grondslag en toestemming")).isLessThan(text.indexOf("Datalekken"));
        assertThat(text).contains("28,6%").contains("Training nodig");
        assertThat(text).contains("Minder dan de helft (28,6%) wist dit.");
        assertThat(text).contains("Gemakkelijkheid: te weinig gegevens (minder dan 30)");
        assertThat(text).contains("Goed antwoord: Juist");
        assertThat(text).contains("Niet getoond: te weinig antwoorden om anonimiteit te bewaren.");
        assertThat(find(ChartFigure.class, view).all())
                .as("the histogram, and one a question")
                .hasSize(12);
        assertThat(find(ResultCard.class, view).all()).hasSize(12);
        assertThat(find(Anchor.class, view)
                        .withCondition(link -> link.getText().equals("Download Excel"))
                        .single()
                        .getHref())
                .endsWith("/download/afname/" + spring + "/resultaten.xlsx?eenheid=" + unit);
    }

    @Test
    @WithUserDetails(MANAGER)
    void withTooFewPeopleThePageSaysSoAndShowsNothing() {
        ResultsView view = navigate(address(held.graded(unit, LATER, 4)), ResultsView.class);
        assertThat(text(view)).contains("er deden minder dan 5 mensen mee").contains("onderdrukt");
        assertThat(find(ChartFigure.class, view).exists()).isFalse();
        assertThat(find(ResultCard.class, view).exists()).isFalse();
    }

    @Test
    @WithUserDetails(MANAGER)
    void openQuestionsThatWaitSayThatAndNotThatTheyAreSuppressed() {
        ResultsView view = navigate(address(held.ungraded(unit, LATER, 12)), ResultsView.class);
        assertThat(text(view))
                .contains("Deze vraag is niet nagekeken.")
                .contains("De onderwerpen gaan nu alleen over de gesloten vragen.")
                .doesNotContain("Niet getoond");
    }

    @Test
    @WithUserDetails(MANAGER)
    void anUnknownUnitOrCampaignIsNotFound() {
        CampaignId campaign = held.graded(unit, LATER, 12);
        for (String wrong : List.of(
                address(campaign) + "?eenheid=" + UUID.randomUUID(),
                address(campaign) + "?eenheid=x",
                address(CampaignId.random()),
                address(campaign) + "/vergelijk/" + CampaignId.random(),
                address(campaign) + "/vergelijk/" + campaign)) {
            Refused.assertNotFound(wrong);
            assertThat(getCurrentView())
                    .as(wrong)
                    .isNotInstanceOf(ResultsView.class)
                    .isNotInstanceOf(CampaignComparisonView.class);
        }
    }

    @Test
    @WithUserDetails(ADMINISTRATOR)
    void whoOnlyAdministersDoesNotGetIn() {
        String address = address(held.graded(unit, LATER, 12));
        Refused.assertNotFound(address);
        assertThat(getCurrentView()).isNotInstanceOf(ResultsView.class);
    }

    @Test
    @WithUserDetails(MANAGER)
    void twoCampaignsStandSideBySideWithTheirChange() {
        CampaignId later = held.graded(unit, LATER, 12);
        ResultsView view = navigate(address(later), ResultsView.class);
        test(find(RouterLink.class, view)
                        .withCondition(link -> text(link).startsWith("Vergelijk met Privacytest voorjaar 2017"))
                        .single())
                .click();
        assertThat(getCurrentView()).isInstanceOf(CampaignComparisonView.class);
        String text = text((Component) getCurrentView());
        assertThat(text)
                .contains(": de gemiddelde score ")
                .contains("eerst 21 deelnemers, daarna 12")
                .contains("kunnen de tweede keer andere mensen zijn")
                .contains("procentpunt")
                .contains("−35,7 procentpunt")
                .doesNotContain("niet te berekenen");
        assertThat(find(ChartFigure.class, (Component) getCurrentView()).all()).hasSize(1);
        assertThat(find(Anchor.class, (Component) getCurrentView())
                        .withCondition(link -> link.getText().startsWith("Download "))
                        .all())
                .extracting(Anchor::getText)
                .contains("Download Excel", "Download Word", "Download PowerPoint");
    }

    @Test
    @WithUserDetails(MANAGER)
    void questionsThatWaitForTheirGradingHaveNoChangeYet() {
        CampaignId later = held.ungraded(unit, LATER, 12);

        CampaignComparisonView view =
                navigate(address(later) + "/vergelijk/" + of2017(later), CampaignComparisonView.class);

        assertThat(text(view)).contains("niet nagekeken").contains("niet te berekenen");
    }

    @Test
    @WithUserDetails(MANAGER)
    void theQuestionsAreFoldedUpByTopicTheWeakestFirstAndUnfoldTogether() {
        ResultsView view = navigate(address(held.graded(unit, LATER, 12)), ResultsView.class);

        List<NativeDetails> topics =
                find(NativeDetails.class, view).withClassName("ps-unfold").all();
        assertThat(topics).hasSize(7).noneMatch(NativeDetails::isOpen);
        List<String> names = topics.stream()
                .map(topic -> find(H3.class, topic).single().getText())
                .toList();
        List<Button> inTheTable = find(Button.class, view)
                .withCondition(button -> names.contains(button.getText()))
                .all();
        assertThat(names)
                .startsWith(inTheTable.stream().map(Button::getText).toArray(String[]::new))
                .endsWith("Inwoners informeren");

        test(inTheTable.getFirst()).click();
        assertThat(topics.getFirst().isOpen()).isTrue();
        assertThat(topics.subList(1, topics.size())).noneMatch(NativeDetails::isOpen);

        test(find(Button.class, view)
                        .withCondition(button -> button.getText().equals("Klap alle vragen uit"))
                        .single())
                .click();

        assertThat(topics).allMatch(NativeDetails::isOpen);
    }

    @Test
    @WithUserDetails(MANAGER)
    void aUnitThatIsHiddenInOneCampaignIsNotCompared() {
        CampaignId later = held.graded(unit, LATER, 4);
        CampaignComparisonView view =
                navigate(address(later) + "/vergelijk/" + of2017(later), CampaignComparisonView.class);
        assertThat(text(view)).contains("is niet te vergelijken").doesNotContain("procentpunt", "Download");
        assertThat(find(ChartFigure.class, view).exists()).isFalse();
    }

    private static String address(CampaignId campaign) {
        return "afnames/" + campaign + "/resultaten";
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
