package nl.privacyspiegel.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTableCell;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTest {

    @ParameterizedTest
    @CsvSource({
        "webpagina, ps-short-words",
        "14 november 2026, ps-short-words",
        "alle medewerkers, ps-short-words",
        "'7 (+2)', ps-figures",
        "functionaris gegevensbescherming,",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa,",
        "'',"
    })
    @DisplayName("Words of an ordinary length stay whole in a narrow column, and a word that has no end is cut")
    void wholeWords(String text, String className) {
        Table<String> table = new Table<String>("Bewijs")
                .column("Titel", row -> "Afspraken over het archief")
                .column("Wat", row -> text)
                .rows(List.of("rij"));

        NativeTableCell cell = (NativeTableCell) table.getChildren()
                .flatMap(TableTest::within)
                .filter(NativeTableCell.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(cell.getClassNames()).containsExactlyElementsOf(className == null ? List.of() : List.of(className));
    }

    private static Stream<Component> within(Component part) {
        return Stream.concat(Stream.of(part), part.getChildren().flatMap(TableTest::within));
    }
}
