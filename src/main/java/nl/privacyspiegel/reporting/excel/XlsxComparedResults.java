package nl.privacyspiegel.reporting.excel;

import java.time.Instant;
import nl.privacyspiegel.reporting.content.ComparedResultsContent;
import nl.privacyspiegel.reporting.content.HouseStyle;
import nl.privacyspiegel.reporting.content.ReportTable;
import nl.privacyspiegel.reporting.content.ReportTexts;
import nl.privacyspiegel.reporting.excel.XlsxStyles.Look;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Turns two campaigns beside each other into an Excel workbook: a summary with the topics, the questions, the account. */
public final class XlsxComparedResults {

    private static final int[] SUMMARY = {46, 22, 22, 16, 12, 12};
    private static final int[] QUESTIONS = {56, 22, 13, 22, 13, 16, 20};
    private static final int[] INCOMPARABLE = {76, 56};

    private final XSSFWorkbook workbook;
    private final XlsxStyles styles;
    private final ComparedResultsContent content;
    private final ReportTexts words;

    private XlsxComparedResults(
            XSSFWorkbook workbook, XlsxStyles styles, ComparedResultsContent content, ReportTexts words) {
        this.workbook = workbook;
        this.styles = styles;
        this.content = content;
        this.words = words;
    }

    public static byte[] write(ComparedResultsContent content, HouseStyle house, ReportTexts words, Instant made) {
        return XlsxWriter.write(content.title(), content.subtitle(), house, words, made, (workbook, styles) -> {
            XlsxComparedResults sheets = new XlsxComparedResults(workbook, styles, content, words);
            sheets.summary(house);
            sheets.questions();
            if (!content.incomparable().rows().isEmpty()) {
                sheets.incomparable();
            }
            new XlsxAccountSheet(workbook, styles, content.account(), content.subtitle(), words).write();
            XlsxPaper.foot(workbook, content.subtitle(), content.source().text());
        });
    }

    private void summary(HouseStyle house) {
        XlsxSheet sheet = new XlsxSheet(workbook, words.get("reporting.sheet.summary"), styles, words, SUMMARY);
        XlsxHouse.title(sheet, content.title(), content.subtitle(), house, words);
        content.notices().forEach(notice -> sheet.line(notice, Look.NOTICE));
        XlsxBrief.write(sheet, content.brief(), words);
        sheet.skip(1);
        XlsxRows.facts(sheet, content.facts());
        if (!content.topics().rows().isEmpty()) {
            int top = sheet.next();
            sheet.skip(1);
            sheet.line(words.get("privacytest.compare.topics"), Look.HEADING);
            sheet.line(words.get("privacytest.compare.topics.over"), Look.NOTE);
            XlsxRows.table(sheet, content.topics());
            sheet.keepTogether(top, true);
        }
        sheet.print(true, content.subtitle(), sheet.next() - 1);
        new XlsxPaper(sheet.poi(), words).scale();
    }

    private void questions() {
        sheet(
                words.get("reporting.sheet.questions"),
                words.get("privacytest.compare.questions"),
                words.get("reporting.compared.fisher"),
                content.questions(),
                QUESTIONS);
    }

    private void incomparable() {
        String name = words.get("privacytest.compare.incomparable");
        sheet(name, name, words.get("privacytest.compare.incomparable.why"), content.incomparable(), INCOMPARABLE);
    }

    private void sheet(String name, String title, String note, ReportTable table, int[] widths) {
        XlsxSheet sheet = new XlsxSheet(workbook, name, styles, words, widths);
        sheet.line(title, Look.TITLE);
        sheet.line(content.subtitle(), Look.SUBTITLE);
        sheet.line(note, Look.NOTE);
        sheet.skip(1);
        int header = XlsxRows.table(sheet, table);
        sheet.poi().createFreezePane(0, header + 1);
        sheet.repeat(header, 1);
        sheet.print(true, content.subtitle(), sheet.next() - 1);
    }
}
