package nl.privacyspiegel.privacytest.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.Map;
import nl.privacyspiegel.privacytest.SampleCampaign;
import nl.privacyspiegel.quiz.AnswerGrade;
import nl.privacyspiegel.testing.OnDemo;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithUserDetails;

/** A member of the working group grades open answers, one after the other. */
@OnDemo
class GradingPagesTest extends GradingPages {

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
    void theOverviewCountsSecondGradingsAsThePageOfTheQuestionDoes() {
        SampleCampaign campaign = closed(100, "een", "twee", "drie");
        navigate("afnames/" + campaign.id() + "/nakijken", GradingView.class);
        assertThat(findInView(NativeTable.class).all().getFirst().getElement().getTextRecursively())
                .contains("Eerste beoordeling", "Samen", "0 van 3", "0 van 6");
        click("Ga verder met nakijken");
        assertThat(status()).contains("0 van 6 (6 te gaan)");
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

        campaign.graded(AnswerGrade.GOOD, AnswerGrade.INSUFFICIENT);
        navigate("afnames/" + campaign.id() + "/nakijkverschillen", GradingDifferencesView.class);
        assertThat(find(Paragraph.class).withClassName("ps-answer").single().getText())
                .isEqualTo(hostile);
    }

    @Test
    @WithUserDetails(ASSESSOR)
    void aQuestionThatAsksForAnExampleHasTwoButtonsAndTheKeyInBetweenDoesNothing() {
        SampleCampaign campaign = opened();
        campaign.handInAlike(Map.of(SampleCampaign.EXAMPLE, "een dossier lezen"));
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
        SampleCampaign campaign = opened();
        campaign.handInAlike(Map.of(SampleCampaign.EXPLAIN, "een", SampleCampaign.EXAMPLE, "een dossier lezen"));
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
    void ownJudgementsAreFoundAgainAndChangedAfterTheVisitEnded() {
        SampleCampaign campaign = closed(0, "<b>een</b>", "twee");
        open(campaign);
        judge("3 Onvoldoende");
        judge("3 Onvoldoende");
        String own = "afnames/" + campaign.id() + "/nakijken/" + SampleCampaign.EXPLAIN + "/mijn";
        navigate(own, OwnVerdictsView.class);
        assertThat(texts(Paragraph.class)).contains("Oordelen van u: 2", "<b>een</b>", "Gekozen: onvoldoende");

        test(find(Button.class).withText("voldoende").all().getFirst()).click();
        navigate("afnames/" + campaign.id() + "/nakijken", GradingView.class);
        navigate(own, OwnVerdictsView.class);
        assertThat(texts(Paragraph.class)).contains("Gekozen: voldoende", "Gekozen: onvoldoende");
    }
}
