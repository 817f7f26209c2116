package nl.privacyspiegel.organisation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.organisation.Units;
import nl.privacyspiegel.testing.OnDemo;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

@OnDemo
@WithUserDetails("beheerder@kempen.example")
@DisplayName("A wrong click, and a click too many")
class WrongClickPagesTest extends SpringBrowserlessTest {

    @Autowired
    private Units units;

    /** A press as a browser sends it that saw this many presses being dealt with. */
    private static void press(Button button, int known) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.put("element.psPresses", known);
        button.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(button.getElement(), "click", data));
    }

    private static void pressOf(Button button, int clickCount) {
        ComponentUtil.fireEvent(
                button, new ClickEvent<>(button, true, 0, 0, 0, 0, clickCount, 0, false, false, false, false));
    }

    private Button button(String words) {
        return find(Button.class).withText(words).all().getFirst();
    }

    private List<String> names() {
        return units.managed().stream().map(UnitSummary::name).toList();
    }

    @Test
    @DisplayName("A unit that somebody else added meanwhile is refused, and then stands in the list")
    void addedElsewhere() {
        navigate(UnitsView.class);
        units.add(units.managed().getFirst().id(), "Burgerzaken elders");
        TextField name = find(TextField.class).single();
        test(name).setValue("Burgerzaken elders");
        test(button("Voeg eenheid toe")).click();
        assertThat(name.isInvalid()).isTrue();
        assertThat(name.getValue()).isEqualTo("Burgerzaken elders");
        assertThat(find(Span.class).all().stream().map(Span::getText)).contains("Burgerzaken elders");
    }

    @Test
    @DisplayName("Two presses within one round trip do a thing once, and the next one does it again")
    void once() {
        navigate(UnitsView.class);
        Button rename = button("Naam wijzigen");
        press(rename, 0);
        press(rename, 0);
        assertThat(find(Dialog.class).all()).hasSize(1);
        test(button("Annuleren")).click();
        assertThat(find(Dialog.class).all()).isEmpty();
        press(rename, 0);
        assertThat(find(Dialog.class).all()).as("a press from before").isEmpty();
        press(rename, 1);
        assertThat(find(Dialog.class).all()).hasSize(1);
    }

    @Test
    @DisplayName("The second press of a double click is dropped, however fast the server was")
    void doubleClick() {
        navigate(UnitsView.class);
        pressOf(button("Naam wijzigen"), 2);
        assertThat(find(Dialog.class).all()).isEmpty();
        pressOf(button("Naam wijzigen"), 1);
        assertThat(find(Dialog.class).all()).hasSize(1);
    }

    @Test
    @DisplayName("Behind an open dialog no other one opens")
    void oneDialog() {
        navigate(UnitsView.class);
        List<Button> all = find(Button.class).withText("Naam wijzigen").all();
        pressOf(all.getFirst(), 1);
        pressOf(all.getLast(), 1);
        assertThat(find(Dialog.class).all()).hasSize(1);
    }

    @Test
    @DisplayName("Leaving a dialog with something typed asks first, and keeps it when told so")
    void asks() {
        navigate(UnitsView.class);
        test(button("Naam wijzigen")).click();
        test(find(TextField.class).withValue("Kempengemeenten").single()).setValue("Iets anders");
        test(button("Annuleren")).click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(find(Dialog.class).all()).hasSize(1);
        test(button("Annuleren")).click();
        test(find(ConfirmDialog.class).single()).reject();
        assertThat(find(Dialog.class).all()).isEmpty();
        assertThat(names()).contains("Kempengemeenten");
    }

    @Test
    @DisplayName("A unit that was added is removed with one press, and a removed one comes back")
    void undo() {
        navigate(UnitsView.class);
        test(find(TextField.class).withCaption("Naam van de eenheid").single()).setValue("Vergissing");
        test(button("Voeg eenheid toe")).click();
        assertThat(names()).contains("Vergissing");
        test(button("Maak ongedaan")).click();
        assertThat(names()).doesNotContain("Vergissing");
    }

    @Test
    @DisplayName("A name that is taken is said at its field, in the form and in the dialog, until it is another one")
    void taken() {
        navigate(UnitsView.class);
        TextField name =
                find(TextField.class).withCaption("Naam van de eenheid").single();
        test(name).setValue(" eersel");
        test(button("Voeg eenheid toe")).click();
        assertThat(name.isInvalid()).isTrue();
        assertThat(name.getErrorMessage()).contains("Er staat hier al een eenheid met de naam eersel.");
        assertThat(find(Notification.class).all()).isEmpty();
        test(name).setValue("Vergissing");
        test(button("Voeg eenheid toe")).click();
        assertThat(names()).contains("Vergissing");

        test(find(Button.class)
                        .withAttribute("aria-label", "Naam wijzigen: Vergissing")
                        .single())
                .click();
        TextField other = find(TextField.class).withValue("Vergissing").single();
        test(other).setValue("Eersel");
        test(button("Opslaan")).click();
        assertThat(find(Dialog.class).all()).hasSize(1);
        assertThat(other.isInvalid()).isTrue();
        test(other).setValue("Eersel-Zuid");
        test(button("Opslaan")).click();
        assertThat(names()).contains("Eersel", "Eersel-Zuid");
    }

    @Test
    @DisplayName("An archived unit leaves the table and stands below it with its way back")
    void archived() {
        navigate(UnitsView.class);
        test(find(Button.class).withAttribute("aria-label", "Eersel archiveren").single())
                .click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(names()).doesNotContain("Eersel");
        test(find(Button.class).withAttribute("aria-label", "Eersel terughalen").single())
                .click();
        assertThat(names()).contains("Eersel");
    }
}
