package nl.privacyspiegel.reporting;

import nl.privacyspiegel.reporting.ReportTable.Row;
import nl.privacyspiegel.reporting.XlsxStyles.Look;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The last sheet: where the numbers come from and how to get them again. */
final class XlsxAccountSheet {

    private static final int[] WIDTHS = {32, 72};

    private final ReportTable table;
    private final String subtitle;
    private final XlsxSheet sheet;

    XlsxAccountSheet(XSSFWorkbook workbook, XlsxStyles styles, ReportTable table, String subtitle, Words words) {
        this.table = table;
        this.subtitle = subtitle;
        this.sheet = new XlsxSheet(workbook, words.get("reporting.sheet.account"), styles, words, WIDTHS);
    }

    void write() {
        sheet.line(sheet.poi().getSheetName(), Look.TITLE);
        sheet.line(subtitle, Look.SUBTITLE);
        sheet.skip(1);
        int header = sheet.next();
        sheet.header(table.header());
        for (Row fact : table.rows()) {
            String label = fact.cells().get(0).display();
            String value = XlsxText.clean(fact.cells().get(1).display());
            int lines = Math.max(sheet.lines(label, Look.LABEL, 0), sheet.lines(value, Look.BODY, 1));
            XSSFRow row = sheet.row(XlsxSheet.height(Look.BODY, lines));
            sheet.cell(row, 0, fact.cells().get(0), Look.LABEL);
            sheet.cell(row, 1, fact.cells().get(1), Look.BODY);
        }
        sheet.table(table.name(), header, sheet.next() - 1, WIDTHS.length - 1);
        sheet.poi().createFreezePane(0, header + 1);
        sheet.print(false, subtitle, sheet.next() - 1);
        sheet.fitOnePageWide();
    }
}
