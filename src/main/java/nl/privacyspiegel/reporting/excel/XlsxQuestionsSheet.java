package nl.privacyspiegel.reporting.excel;

import nl.privacyspiegel.reporting.content.QuestionBlock;
import nl.privacyspiegel.reporting.content.ReportTexts;
import nl.privacyspiegel.reporting.content.ResultContent;
import nl.privacyspiegel.reporting.content.Said;
import nl.privacyspiegel.reporting.excel.XlsxStyles.Look;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The questions below each other: what each result means, the answers with their numbers, and a pie beside them. */
public final class XlsxQuestionsSheet {

    /** Together a little less wide than a page that stands, whatever letter a program has. */
    private static final int[] WIDTHS = {34, 9, 13, 10, 1, 44};

    private static final int PIE_COLUMN = 5;
    private static final int PIE_ROWS = 15;

    private final ResultContent content;
    private final ReportTexts words;
    private final XlsxSheet sheet;

    public XlsxQuestionsSheet(XSSFWorkbook workbook, XlsxStyles styles, ResultContent content, ReportTexts words) {
        this.content = content;
        this.words = words;
        this.sheet = new XlsxSheet(workbook, words.get("reporting.sheet.questions"), styles, words, WIDTHS);
    }

    public void write() {
        sheet.line(sheet.poi().getSheetName(), Look.TITLE);
        sheet.line(content.subtitle(), Look.SUBTITLE);
        if (content.questions().isEmpty()) {
            sheet.line(words.get("privacytest.results.suppressed.long"), Look.NOTICE);
        }
        for (QuestionBlock question : content.questions()) {
            int first = sheet.next();
            sheet.skip(1);
            write(question);
            sheet.keepTogether(first, false);
        }
        sheet.print(false, content.subtitle(), sheet.next() - 1);
        new XlsxPaper(sheet.poi(), words).scale();
    }

    private void write(QuestionBlock question) {
        sheet.line(question.heading().text(), Look.HEADING);
        boolean conclusion = true;
        for (Said sentence : question.sentences()) {
            sheet.line(sentence.text(), conclusion ? Look.DOMAIN : Look.NOTE);
            conclusion = false;
        }
        if (question.answers().rows().isEmpty()) {
            return;
        }
        int header = XlsxRows.table(sheet, question.answers());
        int last = sheet.next() - 1;
        if (!question.pie().isEmpty()) {
            while (sheet.next() < header + PIE_ROWS) {
                sheet.row(XlsxSheet.height(Look.BODY, 1));
            }
            new XlsxPie(sheet, words).draw(question, PIE_COLUMN, header, last, sheet.next());
        }
    }
}
