package nl.privacyspiegel.reporting.powerpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import nl.privacyspiegel.reporting.content.ReportCell;
import nl.privacyspiegel.reporting.content.ReportCell.Text;
import nl.privacyspiegel.reporting.content.ReportTable;
import nl.privacyspiegel.reporting.content.ReportTable.Row;
import nl.privacyspiegel.reporting.content.ReportTable.RowKind;
import org.junit.jupiter.api.Test;

/** How a table lies over slides. */
class TableOnSlidesTest {

    private static ReportTable table(int rows, int columns, String first) {
        List<ReportCell> others = Collections.nCopies(columns - 1, new Text("5"));
        return new ReportTable(
                "Actie",
                Collections.nCopies(columns, "Kop"),
                Collections.nCopies(
                        rows,
                        new Row(
                                RowKind.PLAIN,
                                Stream.concat(Stream.<ReportCell>of(new Text(first)), others.stream())
                                        .toList())));
    }

    private static List<Integer> rows(ReportTable table) {
        return PptxTables.parts(table).stream().map(part -> part.rows().size()).toList();
    }

    @Test
    void rows_that_do_not_fit_on_one_slide_are_spread_evenly() {
        assertThat(rows(table(12, 3, "Beleid"))).containsExactly(6, 6);
        assertThat(rows(table(10, 3, "Beleid"))).containsExactly(10);
    }

    @Test
    void a_long_name_beside_many_columns_has_room() {
        assertThat(rows(table(7, 5, "Sociale Dienst Lindenland (verzonnen) \u00b7 Privacymeting 2026")))
                .containsExactly(4, 3);
    }
}
