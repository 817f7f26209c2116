package nl.privacyspiegel.privacytest.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.Units;
import nl.privacyspiegel.privacytest.SampleCampaign;
import nl.privacyspiegel.privacytest.grading.GradingDifference;
import nl.privacyspiegel.quiz.AnswerGrade;
import nl.privacyspiegel.testing.OnDemo;
import nl.privacyspiegel.testing.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithUserDetails;

/** Two members of the working group grade, at the right moment; others do not get there. */
@OnDemo
class GradingTogetherPagesTest extends GradingPages {

    @Test
    @WithUserDetails(ASSESSOR)
    void whileTheSecondGradingIsUnderWayNothingIsSaidAboutDifferences() {
        SampleCampaign campaign = closed(100, "een", "twee").graded(AnswerGrade.GOOD, null);
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
        assertThat(texts(Paragraph.class)).anyMatch(text -> text.startsWith("Nog niet te zeggen"));
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
    void differencesAreSettledWithBothJudgementsInSight() {
        SampleCampaign campaign = closed(100, "een", "twee").graded(AnswerGrade.GOOD, AnswerGrade.INSUFFICIENT);
        navigate("afnames/" + campaign.id() + "/nakijken", GradingView.class);
        click("Verschillen bespreken");
        assertThat(getCurrentView()).isInstanceOf(GradingDifferencesView.class);
        assertThat(texts(Span.class)).contains("Eerste oordeel: goed", "Tweede oordeel: onvoldoende");
        assertThat(texts(Paragraph.class)).contains("Nog te kiezen: 2");
        assertThat(texts(H3.class)).contains("Modelantwoord", "Wanneer welk oordeel");

        test(find(Button.class).withText("voldoende").all().getFirst()).click();
        assertThat(texts(Paragraph.class)).contains("Nog te kiezen: 1", "Gekozen: voldoende");
        assertThat(gradings.differences(campaign.id()))
                .extracting(GradingDifference::settled)
                .containsExactly(null, AnswerGrade.SUFFICIENT);
    }

    @Test
    @WithUserDetails(ASSESSOR)
    void aColleagueWhoChoseMeanwhileIsNotOverwritten() {
        SampleCampaign campaign = closed(100, "een").graded(AnswerGrade.GOOD, AnswerGrade.INSUFFICIENT);
        navigate("afnames/" + campaign.id() + "/nakijkverschillen", GradingDifferencesView.class);
        gradings.settle(campaign.group(), AnswerGrade.INSUFFICIENT, null);

        click("goed");
        assertThat(gradings.differences(campaign.id()))
                .extracting(GradingDifference::settled)
                .as("what the colleague chose stands")
                .containsExactly(AnswerGrade.INSUFFICIENT);
        assertThat(texts(Paragraph.class))
                .contains(
                        "Gekozen: onvoldoende",
                        "Iemand anders koos intussen: onvoldoende. Uw oordeel (goed) is niet opgeslagen en er is niets"
                                + " overschreven. Overleg, en kies wat blijft.");

        click("Bewaar mijn oordeel: goed");
        assertThat(gradings.differences(campaign.id()))
                .extracting(GradingDifference::settled)
                .containsExactly(AnswerGrade.GOOD);
        assertThat(texts(Paragraph.class))
                .contains("Gekozen: goed")
                .noneMatch(text -> text.startsWith("Iemand anders"));
        assertThat(gradings.settle(campaign.group(), AnswerGrade.GOOD, null))
                .as("the same choice is no conflict")
                .isEmpty();
    }

    @Test
    @WithUserDetails(ASSESSOR)
    void whereNobodyElseGradesTheSecondGradingIsSkipped() {
        SampleCampaign campaign = closed(100, "een").graded(AnswerGrade.GOOD, null);
        navigate("afnames/" + campaign.id() + "/nakijken", GradingView.class);
        click("Tweede beoordeling overslaan");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(overview(campaign).isPublishable()).isTrue();
        assertThat(find(Button.class).withText("Nakijken publiceren").exists()).isTrue();
    }

    @Test
    @WithUserDetails(ASSESSOR)
    void beforeClosingThePageSaysWhenGradingBegins() {
        SampleCampaign campaign = opened();
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
        UnitId unit = beans.getBean(Units.class).selected().orElseThrow().id();
        SampleCampaign campaign = SampleCampaign.closed(beans, unit, 0, "een");
        navigate("afnames/" + campaign.id(), CampaignView.class);
        Refused.assertNotFound("afnames/" + campaign.id() + "/nakijken");
    }
}
