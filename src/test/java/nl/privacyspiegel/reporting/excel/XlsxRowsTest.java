package nl.privacyspiegel.reporting.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import nl.privacyspiegel.reporting.Reported;
import nl.privacyspiegel.reporting.content.HouseStyle;
import nl.privacyspiegel.reporting.content.ReportCell;
import nl.privacyspiegel.reporting.content.ReportTable;
import nl.privacyspiegel.reporting.content.ReportTable.Row;
import nl.privacyspiegel.reporting.content.ReportTable.RowKind;
import nl.privacyspiegel.reporting.content.ReportTexts;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class XlsxRowsTest {

    @Test
    void a_fact_whose_name_takes_two_lines_has_room_for_both() throws IOException {
        ReportTexts words = Reported.words(Reported.DUTCH);
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XlsxSheet sheet =
                    new XlsxSheet(workbook, "Blad", new XlsxStyles(workbook, HouseStyle.PLAIN), words, 20, 20);
            XlsxRows.facts(
                    sheet,
                    new ReportTable(
                            "Feiten",
                            List.of("Wat", "Waarde"),
                            List.of(fact("Kort"), fact("Aantal vragen met een score van 0 tot 20%"))));
            assertThat(sheet.poi().getRow(1).getHeightInPoints())
                    .isGreaterThan(1.5f * sheet.poi().getRow(0).getHeightInPoints());
        }
    }

    private static Row fact(String name) {
        return new Row(RowKind.PLAIN, List.of(new ReportCell.Text(name), new ReportCell.Text("1")));
    }
}
