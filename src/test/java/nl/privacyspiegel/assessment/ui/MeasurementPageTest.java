package nl.privacyspiegel.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import nl.privacyspiegel.assessment.AssessmentChanges;
import nl.privacyspiegel.assessment.MeasurementSummary;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.finding.FindingData;
import nl.privacyspiegel.assessment.ui.advice.WhatToDo;
import nl.privacyspiegel.assessment.ui.saving.SaveLine;
import nl.privacyspiegel.framework.Judgement;
import nl.privacyspiegel.shared.ui.Fold;
import nl.privacyspiegel.shared.ui.ProgressRing;
import nl.privacyspiegel.testing.Logins;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** Whatever happens while somebody fills in a measurement, what was typed stays and it is said what to do. */
class MeasurementPageTest extends OpenMeasurementPage {

    @Autowired
    private AssessmentChanges changes;

    private List<String> callouts() {
        return find(Div.class).all().stream()
                .filter(each -> each.hasClassName("ps-callout"))
                .map(each -> each.getElement().getTextRecursively())
                .toList();
    }

    @Test
    void an_archived_assessment_is_the_reason_why_nothing_can_be_filled_in_and_the_way_back_is_there() {
        changes.archive(assessment);
        open(id);
        assertThat(callouts())
                .anySatisfy(words -> assertThat(words)
                        .contains(
                                "Dit traject is gearchiveerd",
                                assessments.get(assessment).name())
                        .doesNotContain("werkgroep"));
    }

    @Test
    void a_measurement_with_a_text_only_is_called_begun() {
        MeasurementSummary empty = measurements.sheet(id).summary();
        assertThat(StateList.mark(empty).getText()).isEqualTo("nog niet begonnen");
        measurements.saveFinding(id, question(), text("Er is iets."), 0);
        MeasurementSummary begun = measurements.sheet(id).summary();
        assertThat(StateList.mark(begun).getText()).isEqualTo("begonnen, nog geen oordeel");
        assertThat(AssessmentWords.progress(begun.progress())).isEqualTo("begonnen; nog geen enkele vraag beoordeeld");
    }

    @Test
    void what_is_typed_after_the_measurement_was_adopted_stays_and_is_said() {
        open(id);
        measurements
                .sheet(id)
                .domains()
                .forEach(each -> measurements.saveScore(
                        id, each.domain().id(), DomainGrade.notAssessed("later"), DomainGrade.OPEN));
        measurements.adopt(id);
        test(status()).setValue("Te laat");
        assertThat(status().getValue()).isEqualTo("Te laat");
        assertThat(find(SaveLine.class).all().getFirst().getText()).contains("is vastgesteld");
        assertThat(barIsShown()).isTrue();
        UI.getCurrent().navigate("trajecten");
        assertThat(find(ConfirmDialog.class).single().isOpened()).isTrue();
    }

    @Test
    void a_text_that_is_too_long_is_not_cut_off_and_the_rest_is_saved() {
        open(id);
        String tooLong = "x".repeat(FindingData.LONGEST_NARRATIVE + 1);
        test(status()).setValue(tooLong);
        assertThat(status().getValue()).isEqualTo(tooLong);
        assertThat(status().isInvalid()).isTrue();
        assertThat(barIsShown()).isTrue();
        test(area(QuestionCard.class, "Waar is het te zien?")).setValue("Map 3");
        assertThat(stored(id).references()).isEqualTo("Map 3");
        assertThat(status().getValue()).isEqualTo(tooLong);
        test(status()).setValue("Kort genoeg");
        assertThat(stored(id).narrative()).isEqualTo("Kort genoeg");
        assertThat(barIsShown()).isFalse();
    }

    @Test
    void a_motivation_is_kept_whatever_is_decided_before_and_after_it() {
        open(id);
        test(area(ScoreCard.class, "Motivering")).setValue("want er ligt een concept");
        assertThat(measurements.sheet(id).domains().getFirst().score().content())
                .isEqualTo(new DomainGrade(null, false, "want er ligt een concept"));
        RadioButtonGroup<?> decision =
                find(RadioButtonGroup.class, find(ScoreCard.class).single()).single();
        List<Runnable> choices = List.of(
                () -> test(decision).selectItem("6"),
                () -> test(decision).selectItem("Niet beoordelen"),
                () -> click("Wis het cijfer"));
        for (Runnable choice : choices) {
            choice.run();
            assertThat(measurements
                            .sheet(id)
                            .domains()
                            .getFirst()
                            .score()
                            .content()
                            .explanation())
                    .isEqualTo("want er ligt een concept");
        }
        assertThat(measurements
                        .sheet(id)
                        .domain(domain())
                        .orElseThrow()
                        .progress()
                        .decided())
                .isZero();
    }

    @Test
    void judging_a_question_opens_it_and_closes_what_nobody_opened_on_purpose() {
        open(id);
        List<QuestionCard> cards = find(QuestionCard.class).all();
        QuestionCard first = cards.getFirst();
        QuestionCard second = cards.get(1);
        assertThat(first.isOpen()).isTrue();
        assertThat(second.isOpen()).isFalse();

        judge(second, "ja");
        assertThat(second.isOpen()).isTrue();
        assertThat(first.isOpen()).isFalse();
        assertThat(second.getElement().getTextRecursively()).contains("Nog geen status geschreven");

        first.open(true);
        judge(first, "nee");
        judge(second, "gedeeltelijk");
        assertThat(first.isOpen()).isTrue();
        assertThat(stored(id).judgement()).isEqualTo(Judgement.NO);
    }

    @Test
    void a_question_judged_below_the_best_says_quietly_what_can_be_done() {
        open(id);
        QuestionCard card = find(QuestionCard.class).all().getFirst();
        assertThat(find(WhatToDo.class, card).all()).as("before it is judged").isEmpty();

        judge(card, "nee");
        Fold no = find(Fold.class, find(WhatToDo.class, card).single()).single();
        assertThat(no.isOpen()).isFalse();
        assertThat(no.getElement().getTextRecursively())
                .startsWith("Wat kunt u doen?")
                .contains("Schrijf een kort privacybeleid", "Bijvoorbeeld", "Inspanning: groot", "AVG art. 24 lid 2");

        no.setOpen(true);
        judge(card, "grotendeels");
        Fold largely = find(Fold.class, find(WhatToDo.class, card).single()).single();
        assertThat(largely.isOpen()).as("who reads goes on reading").isTrue();
        assertThat(largely.getElement().getTextRecursively())
                .contains("Inspanning: klein")
                .doesNotContain("Schrijf een kort privacybeleid");

        judge(card, "ja");
        assertThat(find(WhatToDo.class, card).all()).isEmpty();
        judge(card, "n.v.t.");
        assertThat(find(WhatToDo.class, card).all()).isEmpty();
    }

    @Test
    void an_adopted_measurement_still_says_what_can_be_done() {
        measurements.saveFinding(id, question(), new FindingData("", Judgement.PARTLY, null, ""), FindingData.EMPTY);
        measurements
                .sheet(id)
                .domains()
                .forEach(each -> measurements.saveScore(
                        id, each.domain().id(), DomainGrade.notAssessed("later"), DomainGrade.OPEN));
        measurements.adopt(id);
        open(id);
        assertThat(find(WhatToDo.class).single().getElement().getTextRecursively())
                .contains("Leg naast elkaar wat er al is");
    }

    @Test
    void a_question_in_which_something_waits_does_not_close_by_itself() {
        open(id);
        test(status()).setValue("x".repeat(FindingData.LONGEST_NARRATIVE + 1));
        List<QuestionCard> cards = find(QuestionCard.class).all();
        judge(cards.get(1), "ja");
        assertThat(cards.getFirst().isOpen()).isTrue();
    }

    @Test
    void the_list_of_domains_follows_what_is_judged() {
        open(id);
        judge(find(QuestionCard.class).all().getFirst(), "ja");
        assertThat(find(DomainNav.class).single().getElement().getTextRecursively())
                .contains("1 van 2 vragen · nog geen cijfer");
    }

    @Test
    void a_domain_that_still_asks_for_a_reason_is_not_ticked_off() {
        open(id);
        find(QuestionCard.class).all().forEach(card -> judge(card, "ja"));
        RadioButtonGroup<?> decision =
                find(RadioButtonGroup.class, find(ScoreCard.class).single()).single();
        test(decision).selectItem("Niet beoordelen");
        assertThat(find(DomainNav.class).single().getElement().getTextRecursively())
                .contains("niet beoordeeld, schrijf nog op waarom");
        assertThat(ticked()).isZero();

        test(area(ScoreCard.class, "Reden waarom dit domein niet is beoordeeld"))
                .setValue("pas volgend jaar");
        assertThat(find(DomainNav.class).single().getElement().getTextRecursively())
                .doesNotContain("schrijf nog op");
        assertThat(ticked()).isOne();
    }

    private long ticked() {
        return find(ProgressRing.class, find(DomainNav.class).single()).all().stream()
                .filter(ring -> ring.hasClassName("ps-whole"))
                .count();
    }

    @Test
    void the_page_says_of_which_unit_the_measurement_is() {
        open(id);
        assertThat(((Component) getCurrentView()).getElement().getTextRecursively())
                .contains(assessments.get(assessment).unitName());
    }

    private void judge(QuestionCard card, String answer) {
        RadioButtonGroup<?> judgement = find(RadioButtonGroup.class, card).single();
        test(judgement).selectItem(answer);
    }

    @Test
    void the_page_of_adoption_leads_to_each_point_and_back_leads_to_it() {
        measurements.saveFinding(id, question(), new FindingData("", Judgement.NO, null, ""), FindingData.EMPTY);
        UI.getCurrent().navigate("metingen/" + id + "/vaststellen");
        assertThat(find(AdoptionTable.class).single().getElement().getTextRecursively())
                .contains("nog geen cijfer", "geen motivering", "1 van 2 vragen beoordeeld, geen enkele status");
        assertThat(find(RouterLink.class).all())
                .extracting(RouterLink::getHref)
                .contains(
                        "metingen/" + id + "/" + domain() + "?naar=vraag-" + question(),
                        "metingen/" + id + "/" + domain() + "?naar=cijfer");
        UI.getCurrent().navigate("metingen/" + id + "/" + domain());
        assertThat(find(Anchor.class).withClassName("ps-back").single().getHref())
                .isEqualTo("/metingen/" + id + "/vaststellen");
    }

    @Test
    void who_only_reads_leaves_the_page_without_a_question() {
        SecurityContextHolder.getContext().setAuthentication(Logins.of(logins, "manager@kempen.example"));
        open(id);
        assertThat(find(TextArea.class).all()).isEmpty();
        UI.getCurrent().navigate("trajecten");
        assertThat(getCurrentView()).isInstanceOf(AssessmentsView.class);
    }
}
