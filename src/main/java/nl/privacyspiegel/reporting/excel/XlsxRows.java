package nl.privacyspiegel.reporting.excel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.privacyspiegel.reporting.content.ReportCell;
import nl.privacyspiegel.reporting.content.ReportTable;
import nl.privacyspiegel.reporting.content.ReportTable.Row;
import nl.privacyspiegel.reporting.excel.XlsxStyles.Look;
import nl.privacyspiegel.reporting.office.OfficeText;
import org.apache.poi.xssf.usermodel.XSSFRow;

/** Rows that several sheets write alike. */
public final class XlsxRows {

    private XlsxRows() {}

    /** Labels, each with a value that may be as wide as the rest of the sheet. */
    static void facts(XlsxSheet sheet, ReportTable facts) {
        for (Row fact : facts.rows()) {
            ReportCell label = fact.cells().get(0);
            XSSFRow row = sheet.row(
                    XlsxSheet.height(Look.LABEL, sheet.lines(OfficeText.clean(label.display()), Look.LABEL, 0)));
            sheet.cell(row, 0, label, Look.LABEL);
            ReportCell value = fact.cells().get(1);
            sheet.wide(1, row, value.display(), Look.BODY);
            if (!(value instanceof ReportCell.Text)) {
                sheet.cell(row, 1, value, Look.BODY);
            }
        }
    }

    /** A row of so many cells of which only the first says something. */
    static List<ReportCell> labelled(String label, int cells) {
        List<ReportCell> row = new ArrayList<>(Collections.nCopies(cells, new ReportCell.Blank()));
        row.set(0, new ReportCell.Text(label));
        return row;
    }

    /** A row as high as its highest cell. In the body of a table, the first cell names the row. */
    static XSSFRow plain(XlsxSheet sheet, List<ReportCell> cells, Look look) {
        int lines = 1;
        for (int column = 0; column < cells.size(); column++) {
            lines = Math.max(
                    lines, sheet.lines(OfficeText.clean(cells.get(column).display()), look(look, column), column));
        }
        XSSFRow row = sheet.row(XlsxSheet.height(look, lines));
        for (int column = 0; column < cells.size(); column++) {
            sheet.cell(row, column, cells.get(column), look(look, column));
        }
        return row;
    }

    private static Look look(Look look, int column) {
        return look == Look.BODY && column == 0 ? Look.LABEL : look;
    }

    /** A whole table with its header. Tells the number of the row of the header. */
    public static int table(XlsxSheet sheet, ReportTable table) {
        int header = sheet.next();
        sheet.header(table.header());
        table.rows().forEach(row -> plain(sheet, row.cells(), Look.BODY));
        sheet.table(table.name(), header, sheet.next() - 1, table.header().size() - 1);
        return header;
    }
}
