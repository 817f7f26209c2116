package nl.privacyspiegel.reporting.powerpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import nl.privacyspiegel.reporting.Reported;
import nl.privacyspiegel.reporting.content.ReportCell;
import nl.privacyspiegel.reporting.content.ReportCell.Text;
import nl.privacyspiegel.reporting.content.ReportTable;
import nl.privacyspiegel.reporting.content.ReportTable.Row;
import nl.privacyspiegel.reporting.content.ReportTable.RowKind;
import nl.privacyspiegel.reporting.content.Said;
import nl.privacyspiegel.reporting.content.Slide;
import nl.privacyspiegel.reporting.office.TextLayout;
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

    private static Slide slide(String message, ReportTable table) {
        return new Slide(Said.words(message), new Slide.Facts(table, ""), Said.NOTHING);
    }

    @Test
    void two_short_tables_share_a_slide_and_a_long_one_has_its_own() {
        List<Slide> slides = new SlidePages(Reported.words(Reported.DUTCH))
                .of(List.of(
                        slide("2 acties zijn klaar", table(2, 3, "Beleid")),
                        slide("Eén plicht is blijven liggen", table(1, 4, "Beleid")),
                        slide("3 documenten gelden", table(3, 3, "Beleid")),
                        slide("6 acties staan open", table(6, 3, "Beleid"))));

        assertThat(slides)
                .extracting(slide -> slide.title().text())
                .containsExactly("2 acties zijn klaar", "3 documenten gelden", "6 acties staan open");
        assertThat(slides.getFirst().body())
                .isInstanceOfSatisfying(
                        Slide.Two.class,
                        two -> assertThat(two.message().text()).isEqualTo("Eén plicht is blijven liggen"));
    }

    @Test
    void a_word_in_a_narrow_column_is_not_cut() {
        TextLayout layout = new TextLayout(100, 14, true);
        assertThat(layout.longestWord("Bewustwording en training"))
                .isEqualTo(layout.longestWord("Bewustwording"))
                .isGreaterThan(layout.longestWord("training"));
    }
}
