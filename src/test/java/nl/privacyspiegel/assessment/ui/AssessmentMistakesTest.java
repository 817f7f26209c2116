package nl.privacyspiegel.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.LocalDate;
import nl.privacyspiegel.assessment.AssessmentChanges;
import nl.privacyspiegel.assessment.AssessmentSummary;
import nl.privacyspiegel.assessment.Assessments;
import nl.privacyspiegel.assessment.MeasurementKind;
import nl.privacyspiegel.assessment.MeasurementSummary;
import nl.privacyspiegel.testing.OnDemo;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import tools.jackson.databind.node.JsonNodeFactory;

@OnDemo
@WithUserDetails("werkgroeplid@kempen.example")
@DisplayName("A double assessment is refused where it is typed")
class AssessmentMistakesTest extends SpringBrowserlessTest {

    @Autowired
    private Assessments assessments;

    @Autowired
    private AssessmentChanges changes;

    private TextField name() {
        return find(TextField.class).withCaption("Naam van het traject").single();
    }

    private void click(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    private void start(String called) {
        navigate(NewAssessmentView.class);
        test(name()).setValue(called);
        click("Start traject");
    }

    @Test
    @DisplayName("Starting the same twice says so at the name, and stays there until the name is another one")
    void started() {
        start("Najaar");
        start(" najaar ");
        assertThat(getCurrentView()).isInstanceOf(NewAssessmentView.class);
        assertThat(name().isInvalid()).isTrue();
        assertThat(name().getErrorMessage()).startsWith("Deze eenheid heeft al een traject ‘najaar’");
        assertThat(find(Notification.class).all()).isEmpty();

        test(name()).setValue("Voorjaar");
        click("Start traject");
        assertThat(assessments.list()).extracting(AssessmentSummary::name).contains("Najaar", "Voorjaar");
    }

    @Test
    @DisplayName("Another name that is taken is said in the dialog, at the name")
    void renamed() {
        start("Najaar");
        start("Voorjaar");
        click("Naam en periode wijzigen");
        test(name()).setValue("Najaar");
        click("Opslaan");
        assertThat(find(Dialog.class).all()).hasSize(1);
        assertThat(name().getErrorMessage()).startsWith("Deze eenheid heeft al een traject ‘Najaar’");
        test(name()).setValue("Winter");
        click("Opslaan");
        assertThat(find(Dialog.class).all()).isEmpty();
        assertThat(assessments.list()).extracting(AssessmentSummary::name).contains("Najaar", "Winter");
    }

    @Test
    @DisplayName("Who takes back a removal has every measurement on its own day again")
    void removedAndBack() {
        start("Najaar");
        AssessmentSummary made = called("Najaar");
        LocalDate first = made.period().start().plusDays(3);
        LocalDate between = first.plusDays(5);
        changes.move(made.current().getFirst().id(), MeasurementKind.START, first);
        assessments.addInterim(made.id(), between);
        navigate(AssessmentView.class, made.id().value().toString());
        click("Traject verwijderen");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(assessments.list()).extracting(AssessmentSummary::name).doesNotContain("Najaar");
        click("Maak ongedaan");
        assertThat(called("Najaar").current())
                .extracting(MeasurementSummary::date)
                .containsExactly(first, between, made.period().end());
    }

    private AssessmentSummary called(String name) {
        return assessments.list().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("What is no date is called so where a day is asked for, and not called a day that lacks")
    void unreadableDate() {
        navigate(NewAssessmentView.class);
        test(name()).setValue("Herfst");
        DatePicker start = find(DatePicker.class).withCaption("Eerste dag").single();
        typed(start, "28-11-20261-11-2026");
        click("Start traject");
        assertThat(start.isInvalid()).isTrue();
        assertThat(start.getErrorMessage())
                .isEqualTo("Dit is geen datum. Schrijf dag-maand-jaar, bijvoorbeeld 28-5-2017.");
        typed(start, "");
        click("Start traject");
        assertThat(start.getErrorMessage()).startsWith("Kies de eerste en de laatste dag");
        test(start).setValue(LocalDate.of(2026, 1, 5));

        click("Start traject");
        click("Naam en periode wijzigen");
        DatePicker inDialog =
                find(DatePicker.class, find(Dialog.class).single()).all().getFirst();
        typed(inDialog, "28-11-20261-11-2026");
        click("Opslaan");
        assertThat(inDialog.getErrorMessage()).startsWith("Dit is geen datum.");
        assertThat(find(Dialog.class).all()).hasSize(1);
    }

    /** As the browser says that this stands in the field, of which it can make no date. */
    private static void typed(DatePicker field, String text) {
        field.setValue(null);
        field.getElement().setProperty("_inputElementValue", text);
        field.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(
                        new DomEvent(field.getElement(), "unparsable-change", JsonNodeFactory.instance.objectNode()));
    }
}
