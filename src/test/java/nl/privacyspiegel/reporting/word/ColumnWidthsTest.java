package nl.privacyspiegel.reporting.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.privacyspiegel.reporting.content.ReportCell.Text;
import nl.privacyspiegel.reporting.content.ReportTable;
import nl.privacyspiegel.reporting.content.ReportTable.Row;
import nl.privacyspiegel.reporting.content.ReportTable.RowKind;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

    private static ReportTable table(String... cells) {
        return new ReportTable(
                "t",
                List.of("Domein", "Gemiddelde score (%)", "Antwoorden"),
                List.of(new Row(RowKind.PLAIN, List.of(new Text(cells[0]), new Text(cells[1]), new Text(cells[2])))));
    }

    @Test
    void a_column_is_as_wide_as_its_longest_word_and_all_together_as_wide_as_the_page() {
        int[] widths = ColumnWidths.of(table("Bijzondere persoonsgegevens van inwoners", "66,7", "42"), 9638);

        assertThat(widths[0] + widths[1] + widths[2]).isEqualTo(9638);
        assertThat(widths[0]).isGreaterThan("persoonsgegevens".length() * 125);
        assertThat(widths[1]).isGreaterThan("Gemiddelde".length() * 125);
        assertThat(widths[2]).isGreaterThan("Antwoorden".length() * 125);
    }

    @Test
    void words_that_do_not_fit_together_share_what_there_is() {
        int[] widths = ColumnWidths.of(table("x".repeat(200), "y".repeat(100), "z".repeat(100)), 9638);

        assertThat(widths[0] + widths[1] + widths[2]).isEqualTo(9638);
        assertThat(Arrays.stream(widths).min().orElseThrow()).isGreaterThan(2000);
    }
}
