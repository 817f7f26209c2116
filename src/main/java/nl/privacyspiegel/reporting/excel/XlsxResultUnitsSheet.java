package nl.privacyspiegel.reporting.excel;

import nl.privacyspiegel.reporting.content.ReportTexts;
import nl.privacyspiegel.reporting.content.ResultContent;
import nl.privacyspiegel.reporting.excel.XlsxStyles.Look;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The units that the reader may see. A suppressed one says so in words. */
public final class XlsxResultUnitsSheet {

    private static final int[] WIDTHS = {44, 16, 44, 18};

    private final ResultContent content;
    private final ReportTexts words;
    private final XlsxSheet sheet;

    public XlsxResultUnitsSheet(XSSFWorkbook workbook, XlsxStyles styles, ResultContent content, ReportTexts words) {
        this.content = content;
        this.words = words;
        this.sheet = new XlsxSheet(workbook, words.get("reporting.sheet.units"), styles, words, WIDTHS);
    }

    public void write() {
        sheet.line(sheet.poi().getSheetName(), Look.TITLE);
        sheet.line(content.subtitle(), Look.SUBTITLE);
        sheet.line(words.get("reporting.results.units.note"), Look.NOTE);
        sheet.skip(1);
        int header = XlsxRows.table(sheet, content.units());
        sheet.poi().createFreezePane(0, header + 1);
        sheet.repeat(header, 0);
        sheet.print(false, content.subtitle(), sheet.next() - 1);
    }
}
