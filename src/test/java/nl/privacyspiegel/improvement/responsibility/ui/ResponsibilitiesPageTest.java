package nl.privacyspiegel.improvement.responsibility.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.privacyspiegel.improvement.owner.Filled;
import nl.privacyspiegel.improvement.owner.FunctionData;
import nl.privacyspiegel.improvement.owner.Owners.OwnerName;
import nl.privacyspiegel.improvement.owner.WorkFunctions;
import nl.privacyspiegel.improvement.responsibility.Responsibilities;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.Units;
import nl.privacyspiegel.testing.OnDemo;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

@OnDemo
@WithUserDetails("werkgroeplid@kempen.example")
@DisplayName("The page of responsibilities")
class ResponsibilitiesPageTest extends SpringBrowserlessTest {

    @Autowired
    private Responsibilities responsibilities;

    @Autowired
    private WorkFunctions functions;

    @Autowired
    private Units units;

    private UnitId unit() {
        return units.selected().orElseThrow().id();
    }

    private String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    @Test
    void gaps_are_counted_and_given_out_with_one_press() {
        navigate(ResponsibilitiesView.class);
        int gaps = responsibilities.of(unit()).gaps().size();
        List<Button> usual = find(Button.class)
                .withText("Verdeel wat open is zoals gebruikelijk")
                .all();
        if (!usual.isEmpty()) {
            test(usual.getFirst()).click();
        }
        assertThat(gaps).isPositive();
        assertThat(responsibilities.of(unit()).lines())
                .allMatch(line -> line.owner().isPresent());
        assertThat(page())
                .contains(
                        "Niemand vervult deze functie",
                        "Alle taken hebben een functie.",
                        "Wijs iemand aan bij Functies");
    }

    @Test
    @SuppressWarnings("unchecked")
    void at_an_incident_it_says_whom_to_call_and_how() {
        functions.add(unit(), new FunctionData("Piketdienst", new Filled.ByTitle("dienst van de GRSK")));
        navigate(ResponsibilitiesView.class);
        Button change = find(Button.class).withText("Wijzig").all().stream()
                .filter(each -> each.getAriaLabel().orElse("").contains("Als eerste bellen"))
                .findFirst()
                .orElseThrow();
        test(change).click();
        Select<OwnerName> who = find(Select.class).withCaption("Wie").single();
        OwnerName duty = who.getListDataView()
                .getItems()
                .filter(each -> each.name().equals("Piketdienst"))
                .findFirst()
                .orElseThrow();
        who.setValue(duty);
        test(find(TextField.class).withCaption("Bereikbaar via").single()).setValue("doorkiesnummer 112");
        test(find(Button.class).withText("Opslaan").single()).click();
        assertThat(page()).contains("Piketdienst (dienst van de GRSK) · doorkiesnummer 112");
    }

    @Test
    @WithUserDetails("fg@kempen.example")
    void who_only_reads_sees_who_does_what_and_changes_nothing() {
        navigate(ResponsibilitiesView.class);
        assertThat(page()).contains("Wie belt u bij een incident?", "Toezicht houden");
        assertThat(find(Button.class).withText("Wijzig").all()).isEmpty();
    }
}
