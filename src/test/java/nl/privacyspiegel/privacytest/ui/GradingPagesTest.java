package nl.privacyspiegel.privacytest.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.privacytest.Grading;
import nl.privacyspiegel.privacytest.GradingDifference;
import nl.privacyspiegel.privacytest.GradingOverview;
import nl.privacyspiegel.privacytest.Gradings;
import nl.privacyspiegel.privacytest.SampleCampaign;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.annotation.Transactional;

/** A member of the working group grades open answers; others do not get there. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:grading-pages;DB_CLOSE_DELAY=-1")
@ActiveProfiles("demo")
@Transactional
class GradingPagesTest extends SpringBrowserlessTest {

    private static final String ASSESSOR = "werkgroeplid@kempen.example";
    private static final String MANAGEMENT = "manager@kempen.example";

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Gradings gradings;

    @Autowired
    private CurrentUser user;

    @Test
    @WithUserDetails(ASSESSOR)
    void anAnswerIsJudgedWithAButtonOrAKeyUntilAllIsPublished() {
        SampleCampaign campaign = closed(0, "een", "twee", "drie");
        navigate("afnames/" + campaign.id() + "/nakijken", GradingView.class);
        assertThat(texts(ListItem.class)).singleElement().asString().contains("3");
        click("Ga verder met nakijken");

        assertThat(getCurrentView()).isInstanceOf(GradingQuestionView.class);
        assertThat(status()).contains("0 van 3 (3 te gaan)").containsAnyOf("een", "twee", "drie");
        judge("2 Voldoende");
        assertThat(status()).contains("1 van 3 (2 te gaan)");
        press("1");
        assertThat(status()).contains("2 van 3 (1 te gaan)");
        press("3");
        assertThat(status()).contains("Alle antwoorden op deze vraag zijn nagekeken.");
        assertThat(find(Button.class).withText("1 Goed").exists()).isFalse();
        assertThat(overview(campaign).isPublishable()).isTrue();

        click("Naar het overzicht van het nakijken");
        click("Nakijken publiceren");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(overview(campaign).isPublished()).isTrue();
        assertThat(find(Button.class).withText("Nakijken publiceren").exists()).isFalse();
    }

    @Test
    @WithUserDetails(ASSESSOR)
    void aJudgementIsTakenBackWithAKeyAndKeysCanBeSwitchedOff() {
        SampleCampaign campaign = closed(0, "een", "twee");
        open(campaign);
        String first = status();
        press("u");
        press("3");
        assertThat(status()).isNotEqualTo(first);
        press("U");
        assertThat(status()).isEqualTo(first);
        press("3");
        press("z");
        assertThat(status()).isEqualTo(first);

        test(find(Checkbox.class).single()).click();
        press("1");
        assertThat(status()).isEqualTo(first);
        assertThat(find(Button.class).withAttribute("aria-keyshortcuts").exists())
                .isFalse();
        open(campaign);
        press("1");
        assertThat(status()).isEqualTo(first);
        test(find(Checkbox.class).single()).click();
        press("1");
        assertThat(status()).isNotEqualTo(first);
    }

    @Test
    @WithUserDetails(ASSESSOR)
    void whatWasPressedBeforeTheNextAnswerWasOnTheScreenDoesNotJudgeIt() {
        SampleCampaign campaign = closed(0, "een", "twee", "drie");
        open(campaign);
        String first = shown();
        judge("1 Goed", first);
        judge("1 Goed", first);
        press("3", first);
        press("u", first);
        press("1", "");
        assertThat(overview(campaign).firstMissing()).isEqualTo(2);
        assertThat(shown()).isNotEqualTo(first);
        judge("1 Goed");
        press("1");
        press("1");
        assertThat(overview(campaign).firstMissing()).isZero();
        press("u");
        assertThat(overview(campaign).firstMissing()).isEqualTo(1);
    }

    @Test
    @WithUserDetails(ASSESSOR)
    void whateverAnEmployeeTypesStaysText() {
        String hostile = "<img src=x onerror=alert(1)> {{7*7}} \u202eomgekeerd\u202c\u0007\n" + "w".repeat(3_900);
        SampleCampaign campaign = closed(100, hostile);
        open(campaign);
        Paragraph shown = find(Paragraph.class).withClassName("ps-answer").single();
        assertThat(shown.getText()).isEqualTo(hostile);
        assertThat(shown.getElement().getChildren()).allMatch(Element::isTextNode);

        campaign.graded(Grading.GOOD, Grading.INSUFFICIENT);
        navigate("afnames/" + campaign.id() + "/nakijkverschillen", GradingDifferencesView.class);
        assertThat(find(Paragraph.class).withClassName("ps-answer").single().getText())
                .isEqualTo(hostile);
    }

    @Test
    @WithUserDetails(ASSESSOR)
    void whileTheSecondGradingIsUnderWayNothingIsSaidAboutDifferences() {
        SampleCampaign campaign = closed(100, "een", "twee").graded(Grading.GOOD, null);
        open(campaign);
        judge("3 Onvoldoende");
        navigate("afnames/" + campaign.id() + "/nakijken", GradingView.class);
        assertThat(find(Button.class).withText("Verschillen bespreken").exists())
                .isFalse();
        assertThat(texts(Paragraph.class)).anyMatch(text -> text.startsWith("Nog niet te zien."));
        navigate("afnames/" + campaign.id() + "/nakijkverschillen", GradingView.class);

        open(campaign);
        judge("1 Goed");
        assertThat(find(Button.class).withText("Vorige terughalen (U)").single().isEnabled())
                .isFalse();
        navigate("afnames/" + campaign.id() + "/nakijken", GradingView.class);
        assertThat(texts(Paragraph.class)).anyMatch(text -> text.startsWith("kappa "));
        click("Verschillen bespreken");
    }

    @Test
    @WithUserDetails(ASSESSOR)
    void afterTheAnswersWereDeletedThePageSaysSo() {
        SampleCampaign campaign = closed(0, "een");
        campaign.deleteAnswers();
        navigate("afnames/" + campaign.id() + "/nakijken", GradingView.class);
        assertThat(texts(Paragraph.class))
                .contains("De antwoorden van deze afname zijn verwijderd voordat het nakijken gepubliceerd was."
                        + " Nakijken kan niet meer, en de open vragen tellen niet mee in de resultaten.");
    }

    @Test
    @WithUserDetails(ASSESSOR)
    void aQuestionThatAsksForAnExampleHasTwoButtonsAndTheKeyInBetweenDoesNothing() {
        SampleCampaign campaign = SampleCampaign.open(beans, unit(), 0);
        campaign.handIn(Map.of(SampleCampaign.EXAMPLE, "een dossier lezen"));
        campaign.close();
        navigate("afnames/" + campaign.id() + "/nakijken/" + SampleCampaign.EXAMPLE, GradingQuestionView.class);
        assertThat(find(Button.class).withText("2 Voldoende").exists()).isFalse();
        press("2");
        assertThat(overview(campaign).firstMissing()).isEqualTo(1);
        press("3");
        assertThat(overview(campaign).firstMissing()).isZero();
    }

    @Test
    @WithUserDetails(ASSESSOR)
    void afterTheLastAnswerTheNextQuestionIsOffered() {
        SampleCampaign campaign = SampleCampaign.open(beans, unit(), 0);
        campaign.handIn(Map.of(SampleCampaign.EXPLAIN, "een", SampleCampaign.EXAMPLE, "een dossier lezen"));
        campaign.close();
        open(campaign);
        judge("1 Goed");
        click("Volgende vraag: V3");
        assertThat(status()).contains("een dossier lezen");
        judge("1 Goed");
        click("Naar het overzicht van het nakijken");
        assertThat(getCurrentView()).isInstanceOf(GradingView.class);
    }

    @Test
    @WithUserDetails(ASSESSOR)
    void differencesAreSettledWithBothJudgementsInSight() {
        SampleCampaign campaign = closed(100, "een", "twee").graded(Grading.GOOD, Grading.INSUFFICIENT);
        navigate("afnames/" + campaign.id() + "/nakijken", GradingView.class);
        click("Verschillen bespreken");
        assertThat(getCurrentView()).isInstanceOf(GradingDifferencesView.class);
        assertThat(texts(Span.class)).contains("Eerste oordeel: goed", "Tweede oordeel: onvoldoende");
        assertThat(texts(Paragraph.class)).contains("Nog te kiezen: 2");

        test(find(Button.class).withText("voldoende").all().getFirst()).click();
        assertThat(texts(Paragraph.class)).contains("Nog te kiezen: 1", "Gekozen: voldoende");
        assertThat(gradings.differences(campaign.id()))
                .extracting(GradingDifference::settled)
                .containsExactly(null, Grading.SUFFICIENT);
    }

    @Test
    @WithUserDetails(ASSESSOR)
    void whereNobodyElseGradesTheSecondGradingIsSkipped() {
        SampleCampaign campaign = closed(100, "een").graded(Grading.GOOD, null);
        navigate("afnames/" + campaign.id() + "/nakijken", GradingView.class);
        click("Tweede beoordeling overslaan");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(overview(campaign).isPublishable()).isTrue();
        assertThat(find(Button.class).withText("Nakijken publiceren").exists()).isTrue();
    }

    @Test
    @WithUserDetails(ASSESSOR)
    void beforeClosingThePageSaysWhenGradingBegins() {
        SampleCampaign campaign = SampleCampaign.open(beans, unit(), 0);
        navigate("afnames/" + campaign.id() + "/nakijken", GradingView.class);
        assertThat(texts(Paragraph.class))
                .contains(
                        "Nakijken kan pas als de afname gesloten is. Sluit de afname of wacht tot na de laatste dag.");
        navigate("afnames/" + campaign.id() + "/nakijken/" + SampleCampaign.EXPLAIN, GradingView.class);
        navigate("afnames/" + campaign.id() + "/nakijkverschillen", GradingView.class);
    }

    @Test
    @WithUserDetails(MANAGEMENT)
    void managementDoesNotGetThere() {
        String address = "afnames/7e4f7e0c-64ae-4f6b-8d3f-1f3a0d6f9a11/nakijken";
        assertThatThrownBy(() -> navigate(address, GradingView.class)).isInstanceOf(Throwable.class);
        assertThat(getCurrentView()).isNotInstanceOf(GradingView.class);
    }

    private UnitId unit() {
        return user.units(Role.ASSESSOR).getFirst().id();
    }

    private SampleCampaign closed(int secondGrading, String... answers) {
        return SampleCampaign.closed(beans, unit(), secondGrading, answers);
    }

    private void open(SampleCampaign campaign) {
        navigate("afnames/" + campaign.id() + "/nakijken/" + SampleCampaign.EXPLAIN, GradingQuestionView.class);
    }

    private GradingOverview overview(SampleCampaign campaign) {
        return gradings.overview(campaign.id());
    }

    /** Whoever grades presses a key while the page shows what it shows now. */
    private void press(String key) {
        press(key, shown());
    }

    private void press(String key, String shown) {
        Component page = page();
        ComponentUtil.fireEvent(page, new Press.ByKey(page, true, key, shown));
    }

    private void judge(String text) {
        judge(text, shown());
    }

    private void judge(String text, String shown) {
        Button button = find(Button.class).withText(text).single();
        ComponentUtil.fireEvent(button, new Press.ByPointer(button, true, shown));
    }

    private String shown() {
        return Objects.requireNonNullElse(page().getElement().getAttribute(Press.SHOWN), "");
    }

    private Component page() {
        return (Component) getCurrentView();
    }

    private void click(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    /** What a screen reader says when it changes. */
    private String status() {
        return find(Div.class)
                .withAttribute("role", "status")
                .single()
                .getElement()
                .getTextRecursively();
    }

    private <C extends Component & HasText> List<String> texts(Class<C> kind) {
        return findInView(kind).all().stream().map(HasText::getText).toList();
    }
}
