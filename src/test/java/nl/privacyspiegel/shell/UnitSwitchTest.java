package nl.privacyspiegel.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.shared.ui.LeadingChoice;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The choice of a unit above every page")
class UnitSwitchTest {

    @Test
    @DisplayName("Who has one unit reads its name")
    void one() {
        assertThat(switchOf(1))
                .isInstanceOfSatisfying(
                        Span.class, name -> assertThat(name.getText()).isEqualTo("Eenheid 0"));
    }

    @Test
    @DisplayName("A list holds as many as a person can look through")
    void some() {
        assertThat(switchOf(LeadingChoice.MOST_IN_A_LIST)).isInstanceOf(Select.class);
    }

    @Test
    @DisplayName("Of a whole country one types a part of the name, and no page carries all names")
    void many() {
        assertThat(switchOf(342)).isInstanceOfSatisfying(ComboBox.class, choice -> {
            assertThat(choice.getChildren()).isEmpty();
            assertThat(choice.getValue()).isNotNull();
            choice.clear();
            assertThat(choice.getValue()).as("an emptied field keeps the unit").isNotNull();
        });
    }

    private static Component switchOf(int number) {
        List<UnitSummary> units = IntStream.range(0, number)
                .mapToObj(each ->
                        new UnitSummary(new UnitId(new UUID(0, each)), null, "Eenheid " + each, 0, "Eenheid " + each))
                .toList();
        return UnitSwitch.of("Eenheid", units, Optional.of(units.getLast()), chosen -> {});
    }
}
