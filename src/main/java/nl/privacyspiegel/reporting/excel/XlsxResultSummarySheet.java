package nl.privacyspiegel.reporting.excel;

import nl.privacyspiegel.reporting.content.HouseStyle;
import nl.privacyspiegel.reporting.content.ReportTexts;
import nl.privacyspiegel.reporting.content.ResultContent;
import nl.privacyspiegel.reporting.excel.XlsxStyles.Look;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The first sheet of a report of results: what it is about, and which topics need attention. */
public final class XlsxResultSummarySheet {

    private static final int[] WIDTHS = {34, 13, 13, 13, 20, 70};

    private final ResultContent content;
    private final HouseStyle house;
    private final ReportTexts words;
    private final XlsxSheet sheet;

    public XlsxResultSummarySheet(
            XSSFWorkbook workbook, XlsxStyles styles, ResultContent content, HouseStyle house, ReportTexts words) {
        this.content = content;
        this.house = house;
        this.words = words;
        this.sheet = new XlsxSheet(workbook, words.get("reporting.sheet.summary"), styles, words, WIDTHS);
    }

    public void write() {
        XlsxHouse.title(sheet, content.title(), content.subtitle(), house, words);
        content.notices().forEach(notice -> sheet.line(notice, Look.NOTICE));
        content.brief(words).ifPresent(brief -> XlsxBrief.write(sheet, brief, words));
        sheet.skip(1);
        XlsxRows.facts(sheet, content.facts());
        if (!content.topics().rows().isEmpty()) {
            sheet.skip(1);
            sheet.line(words.get("privacytest.results.topics"), Look.HEADING);
            XlsxRows.table(sheet, content.topics());
        }
        sheet.print(true, content.subtitle(), sheet.next() - 1);
    }
}
