package nl.privacyspiegel.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.finding.FindingData;
import nl.privacyspiegel.assessment.ui.saving.Choice;
import nl.privacyspiegel.framework.Judgement;
import nl.privacyspiegel.testing.Focused;
import org.junit.jupiter.api.Test;

/** Two people, or one in two windows, say something in one field: both texts are seen, and the newest of each. */
class TwoTextsInOneFieldTest extends OpenMeasurementPage {

    @Test
    void a_text_of_the_same_person_in_another_window_is_shown_beside_it_and_leaving_asks() {
        open(id);
        elsewhere(text("Uit venster twee"));
        test(status()).setValue("Uit venster een");
        assertThat(find(Choice.class).single().getElement().getTextRecursively())
                .contains("U hebt dit in een ander venster gewijzigd", "Uit venster twee", "Uit venster een");
        assertThat(barIsShown()).isTrue();
        assertThat(find(QuestionCard.class).all().getFirst().getElement().hasAttribute("data-unsaved"))
                .isTrue();

        UI.getCurrent().navigate("trajecten");
        assertThat(find(ConfirmDialog.class).single().isOpened()).isTrue();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(status().getValue()).isEqualTo("Uit venster een");

        click("Zet beide onder elkaar: Status");
        assertThat(stored(id).narrative()).isEqualTo("Uit venster een\n\nUit venster twee");
        assertThat(barIsShown()).isFalse();
        click("Maak ongedaan");
        assertThat(stored(id).narrative()).isEqualTo("Uit venster een");
        UI.getCurrent().navigate("trajecten");
        assertThat(getCurrentView()).isInstanceOf(AssessmentsView.class);
    }

    @Test
    void taking_the_other_text_can_be_undone_but_never_over_a_newer_change() {
        open(id);
        elsewhere(text("Van hen"));
        test(status()).setValue("Van mij");
        click("Neem de andere tekst over: Status");
        assertThat(status().getValue()).isEqualTo("Van hen");
        measurements.saveFinding(id, question(), text("Nog nieuwer"), text("Van hen"));
        click("Maak ongedaan");
        assertThat(stored(id).narrative()).isEqualTo("Nog nieuwer");
        assertThat(status().getValue()).isEqualTo("Van mij");
        assertThat(find(Choice.class).all()).hasSize(1);
    }

    @Test
    void a_judgement_of_another_and_a_text_of_mine_go_together_without_asking() {
        open(id);
        elsewhere(new FindingData("", Judgement.NO, null, ""));
        test(status()).setValue("Nog niets geregeld");
        assertThat(find(Choice.class).all()).isEmpty();
        assertThat(stored(id).judgement()).isEqualTo(Judgement.NO);
        assertThat(stored(id).narrative()).isEqualTo("Nog niets geregeld");
    }

    @Test
    void a_choice_is_made_about_what_the_other_has_by_now() {
        open(id);
        elsewhere(text("E"));
        test(status()).setValue("Van mij");
        measurements.saveFinding(id, question(), text("Eerste"), text("E"));
        click("Zet beide onder elkaar: Status");
        assertThat(shownChoice()).contains("Eerste", "Er is intussen verder getypt");
        assertThat(status().getValue()).isEqualTo("Van mij");
        assertThat(stored(id).narrative()).isEqualTo("Eerste");
        click("Zet beide onder elkaar: Status");
        assertThat(stored(id).narrative()).isEqualTo("Van mij\n\nEerste");
        assertThat(find(Choice.class).all()).isEmpty();
    }

    @Test
    void a_choice_that_stays_open_follows_what_the_other_types() {
        open(id);
        elsewhere(text("E"));
        test(status()).setValue("Van mij");
        measurements.saveFinding(id, question(), text("Eerste"), text("E"));
        assertThat(shownChoice()).doesNotContain("Eerste");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(Following.AGAIN_MILLIS);
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
        assertThat(shownChoice()).contains("Eerste");
        measurements.saveFinding(id, question(), text("Eerste, en nog meer"), text("Eerste"));
        test(status()).setValue("Van mij, langer");
        assertThat(shownChoice()).contains("Eerste, en nog meer", "Van mij, langer");
        click("Bewaar mijn tekst: Status");
        assertThat(stored(id).narrative()).isEqualTo("Van mij, langer");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    @Test
    void nothing_changed_shows_both_texts_and_replaces_none_before_the_choice() {
        MeasurementId end = assessments.get(assessment).current().getLast().id();
        measurements.saveFinding(
                id, question(), new FindingData("Bij het begin", Judgement.NO, null, ""), FindingData.EMPTY);
        measurements.saveFinding(end, question(), text("Nu anders"), FindingData.EMPTY);
        open(end);
        click("Niets veranderd bij vraag B1: neem de vorige status over");
        assertThat(stored(end).narrative()).isEqualTo("Nu anders");
        assertThat(stored(end).judgement()).isEqualTo(Judgement.NO);
        assertThat(find(Choice.class).single().getElement().getTextRecursively())
                .contains("Bij het begin", "Nu anders");
        assertThat(barIsShown()).isFalse();
        assertThat(Focused.now())
                .as("the choice comes into sight")
                .endsWith(find(Choice.class).single());
        click("Neem de andere tekst over: Status");
        assertThat(stored(end).narrative()).isEqualTo("Bij het begin");
        click("Maak ongedaan");
        assertThat(stored(end).narrative()).isEqualTo("Nu anders");
    }
}
