package nl.privacyspiegel.improvement.action.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.privacyspiegel.assessment.AssessmentSummary;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.NewAssessment;
import nl.privacyspiegel.assessment.Period;
import nl.privacyspiegel.assessment.subject.FindingSubjects;
import nl.privacyspiegel.improvement.action.ActionData;
import nl.privacyspiegel.improvement.action.ActionId;
import nl.privacyspiegel.improvement.action.ActionState;
import nl.privacyspiegel.improvement.action.Helped;
import nl.privacyspiegel.improvement.action.Planning;
import nl.privacyspiegel.improvement.action.Priority;
import nl.privacyspiegel.improvement.action.Step;
import nl.privacyspiegel.testing.Logins;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.context.SecurityContextHolder;

@DisplayName("The pages of one action")
class ActionPagesTest extends ActionPages {

    @Test
    void an_action_is_made_from_a_question_and_shown_with_it_on_the_page_of_the_measurement() {
        MeasurementId measurement = measurement();
        navigate("metingen/" + measurement + "/beleid", Component.class);
        RouterLink make = find(RouterLink.class).all().stream()
                .filter(each -> each.getElement().getAttribute("aria-label") != null)
                .filter(each -> each.getElement().getAttribute("aria-label").equals("Actie maken: B1"))
                .findFirst()
                .orElseThrow();
        go(make.getHref());
        test(what()).setValue("Beleid vertalen naar werkinstructies");
        click("Maak actie");
        assertThat(getCurrentView()).isInstanceOf(ActionView.class);
        assertThat(page()).contains("Beleid vertalen naar werkinstructies", "B1 ");
        navigate("metingen/" + measurement + "/beleid", Component.class);
        assertThat(page()).contains("Beleid vertalen naar werkinstructies");
    }

    @Test
    void what_is_missing_is_said_at_its_field() {
        navigate(NewActionView.class);
        click("Maak actie");
        assertThat(what().isInvalid()).isTrue();
        assertThat(what().getErrorMessage()).isEqualTo("Vul in wat u gaat doen.");
        test(what()).setValue("Iets");
        test(find(DatePicker.class).withCaption("Begint op").single()).setValue(LocalDate.of(2026, 3, 2));
        test(find(DatePicker.class).withCaption("Uiterlijk").single()).setValue(LocalDate.of(2026, 3, 1));
        click("Maak actie");
        assertThat(find(DatePicker.class).withCaption("Uiterlijk").single().getErrorMessage())
                .startsWith("De laatste dag ligt voor de eerste.");
    }

    @Test
    void steps_are_typed_one_a_line_and_ticked_off() {
        ActionId id = made(ActionData.named("Stap voor stap"));
        navigate("acties/" + id + "/wijzigen", EditActionView.class);
        test(find(TextArea.class).withCaption("Stappen").single()).setValue("Eerst dit\n\nDan dat");
        click("Opslaan");
        assertThat(content(id).steps()).extracting(Step::words).containsExactly("Eerst dit", "Dan dat");
        Checkbox first = find(Checkbox.class).all().getFirst();
        test(first).click();
        assertThat(content(id).steps().getFirst().isDone()).isTrue();
        assertThat(page()).contains("50%");
    }

    @Test
    void who_did_it_is_told_that_another_has_to_check_it_and_the_other_can() {
        ActionId id = made(ActionData.named("Nagaan door een ander"));
        open(id);
        click("Begin");
        click("Ga door");
        click("Gedaan: laat nagaan");
        click("Ga door");
        assertThat(page()).contains("Wie het deed, gaat het niet zelf na.");
        assertThat(find(Button.class).withText("Nagegaan: het is gedaan").all()).isEmpty();

        SecurityContextHolder.getContext().setAuthentication(Logins.of(logins, "werkgroeplid2@kempen.example"));
        navigate(ActionsView.class);
        open(id);
        click("Nagegaan: het is gedaan");
        test(find(TextArea.class).withCaption("Opmerking (niet verplicht)").single())
                .setValue("Ziet er goed uit.");
        click("Ga door");
        assertThat(page()).contains("van ‘Nagaan’ naar ‘Bijstellen’", "Ziet er goed uit.");
    }

    @Test
    void dropping_asks_why_in_the_dialog() {
        ActionId id = made(ActionData.named("Vervalt"));
        open(id);
        click("Laat vervallen");
        click("Ga door");
        TextArea why =
                find(TextArea.class).withCaption("Waarom vervalt de actie?").single();
        assertThat(why.getErrorMessage()).isEqualTo("Vul in waarom de actie vervalt.");
        test(why).setValue("Te duur.");
        click("Ga door");
        assertThat(page()).contains("Vervallen, want: Te duur.");
    }

    @Test
    void what_a_colleague_changed_too_is_said_before_it_is_overwritten() {
        ActionId id = made(ActionData.named("Samen"));
        navigate("acties/" + id + "/wijzigen", EditActionView.class);
        ActionData seen = content(id);
        changes.change(
                id,
                new ActionData(
                        "Van de collega",
                        "",
                        "",
                        Optional.empty(),
                        Priority.HIGH,
                        null,
                        seen.cost(),
                        Planning.NONE,
                        null,
                        List.of(),
                        Set.of(),
                        Set.of()),
                seen);
        test(what()).setValue("Van mij");
        click("Opslaan");
        assertThat(page()).contains("Een collega wijzigde dit intussen ook: Wat (nu: Van de collega).");
        assertThat(content(id).what()).isEqualTo("Van de collega");
        click("Houd wat ik heb getypt");
        assertThat(content(id).what()).isEqualTo("Van mij");
        assertThat(content(id).priority())
                .as("which only the colleague changed")
                .isEqualTo(Priority.HIGH);
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_done_action_asks_at_the_next_measurement_whether_it_helped() {
        AssessmentSummary assessment = newAssessment();
        MeasurementId first = assessment.counting().getFirst().id();
        ActionId id = made(ActionData.named("Gedaan in de tussentijd")
                .withAbout(Set.of(FindingSubjects.ref(unit(), first, "beleid-1"))));
        changes.move(id, ActionState.PLAN, ActionState.DO, "");
        changes.move(id, ActionState.DO, ActionState.CHECK, "");
        SecurityContextHolder.getContext().setAuthentication(Logins.of(logins, "werkgroeplid2@kempen.example"));
        changes.move(id, ActionState.CHECK, ActionState.ACT, "");
        changes.move(id, ActionState.ACT, ActionState.DONE, "");
        UI.getCurrent().navigate("metingen/" + assessment.counting().getLast().id() + "/beleid");
        assertThat(page()).contains("Gedaan in de tussentijd");
        click("Hielp het?");
        find(RadioButtonGroup.class).withCaption("Hielp het?").single().setValue(Helped.PARTLY);
        click("Opslaan");
        assertThat(page()).contains("Hielp het? Een beetje");
        open(id);
        assertThat(page()).contains("Hielp het? Een beetje");
    }

    private AssessmentSummary newAssessment() {
        LocalDate today = LocalDate.now(clock);
        return assessments.get(assessments.start(new NewAssessment(
                "Hielp het",
                unit(),
                assessments.list().getFirst().framework(),
                new Period(today.minusDays(30), today))));
    }
}
