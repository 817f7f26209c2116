package nl.privacyspiegel.reporting.excel;

import nl.privacyspiegel.reporting.content.ReportTable;
import nl.privacyspiegel.reporting.content.ReportTexts;
import nl.privacyspiegel.reporting.excel.XlsxStyles.Look;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The last sheet: where the numbers come from and how to get them again. */
public final class XlsxAccountSheet {

    private static final int[] WIDTHS = {32, 72};

    private final ReportTable table;
    private final String subtitle;
    private final XlsxSheet sheet;

    public XlsxAccountSheet(
            XSSFWorkbook workbook, XlsxStyles styles, ReportTable table, String subtitle, ReportTexts words) {
        this.table = table;
        this.subtitle = subtitle;
        this.sheet = new XlsxSheet(workbook, words.get("reporting.sheet.account"), styles, words, WIDTHS);
    }

    public void write() {
        sheet.line(sheet.poi().getSheetName(), Look.TITLE);
        sheet.line(subtitle, Look.SUBTITLE);
        sheet.skip(1);
        int header = XlsxRows.table(sheet, table);
        sheet.poi().createFreezePane(0, header + 1);
        sheet.repeat(header, 0);
        sheet.print(false, subtitle, sheet.next() - 1);
    }
}
