package nl.privacyspiegel.improvement.awareness.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import nl.privacyspiegel.improvement.awareness.Angle;
import nl.privacyspiegel.improvement.awareness.Awareness;
import nl.privacyspiegel.improvement.awareness.AwarenessChanges;
import nl.privacyspiegel.improvement.awareness.SessionData;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.Units;
import nl.privacyspiegel.shared.ui.FormDialog;
import nl.privacyspiegel.testing.OnDemo;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

@OnDemo
@WithUserDetails("werkgroeplid@kempen.example")
@DisplayName("The page of awareness")
class AwarenessPageTest extends SpringBrowserlessTest {

    @Autowired
    private Awareness awareness;

    @Autowired
    private AwarenessChanges changes;

    @Autowired
    private Units units;

    @Autowired
    private Clock clock;

    private UnitId unit() {
        return units.selected().orElseThrow().id();
    }

    private String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private void click(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    private IntegerField number(String caption) {
        return find(IntegerField.class).withCaption(caption).single();
    }

    @Test
    void a_weak_topic_of_the_last_test_becomes_a_session_that_is_counted() {
        String topic = awareness.topicsToTrain(unit()).getFirst().name();
        navigate(AwarenessView.class);
        assertThat(page()).contains("Waarover een bijeenkomst?", topic);
        test(find(Button.class)
                        .withCondition(
                                button -> button.getAriaLabel().orElse("").equals("Plan bijeenkomst: " + topic))
                        .single())
                .click();
        assertThat(find(TextField.class).withCaption("Onderwerp").single().getValue())
                .isEqualTo(topic);
        test(number("Uitgenodigd (aantal)")).setValue(20);
        test(number("Aanwezig (aantal)")).setValue(21);
        click("Leg vast");
        assertThat(number("Aanwezig (aantal)").isInvalid()).isTrue();
        test(number("Aanwezig (aantal)")).setValue(15);
        click("Leg vast");
        assertThat(page()).contains("15 van 20 (75,0%)", "Hoeveel genodigden kwamen er?");
        click("Maak ongedaan");
        assertThat(page()).doesNotContain("15 van 20");
    }

    @Test
    void a_declaration_is_counted() {
        navigate(AwarenessView.class);
        click("Tel een verklaring");
        click("Noteer");
        assertThat(number("Voor hoeveel mensen geldt zij").isInvalid()).isTrue();
        fill(40, 30);
        assertThat(page()).contains("Geheimhoudingsverklaring", "30 van 40 (75,0%)");
        count(40, 31);
        assertThat(page()).as("one for each day").doesNotContain("31 van 40");
        assertThat(find(FormDialog.class).single().getElement().getTextRecursively())
                .contains("Voor die dag is al geteld: 30 van 40 (75,0%)");
        click("Noteer");
        assertThat(page()).contains("31 van 40 (77,5%)");
        click("Maak ongedaan");
        assertThat(page()).contains("30 van 40 (75,0%)");
    }

    private void count(int people, int signed) {
        click("Tel een verklaring");
        fill(people, signed);
    }

    private void fill(int people, int signed) {
        test(number("Voor hoeveel mensen geldt zij")).setValue(people);
        test(number("Getekend (aantal)")).setValue(signed);
        click("Noteer");
    }

    @Test
    void home_asks_how_many_came() {
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        changes.add(unit(), new SessionData(Angle.MEETING, "Suwinet proef", yesterday, "", 10, null, ""));
        navigate(AwarenessView.class);
        navigate("", Component.class);
        assertThat(page()).contains("Hoeveel mensen kwamen er?", "Suwinet proef");
    }

    @Test
    @WithUserDetails("manager@kempen.example")
    void who_only_reads_has_no_buttons_to_change_it() {
        navigate(AwarenessView.class);
        assertThat(find(Button.class).withText("Nieuwe bijeenkomst").exists()).isFalse();
        assertThat(find(Button.class).withText("Plan bijeenkomst").exists()).isFalse();
    }
}
