package nl.privacyspiegel.reporting.excel;

import java.time.Instant;
import java.util.List;
import nl.privacyspiegel.reporting.content.BeforeAfterTable;
import nl.privacyspiegel.reporting.content.Brief;
import nl.privacyspiegel.reporting.content.HouseStyle;
import nl.privacyspiegel.reporting.content.ReportCell.Coverage;
import nl.privacyspiegel.reporting.content.ReportCell.Mean;
import nl.privacyspiegel.reporting.content.ReportTable;
import nl.privacyspiegel.reporting.content.ReportTable.Row;
import nl.privacyspiegel.reporting.content.ReportTable.RowKind;
import nl.privacyspiegel.reporting.content.ReportTexts;
import nl.privacyspiegel.reporting.content.StandingContent;
import nl.privacyspiegel.reporting.excel.XlsxStyles.Look;
import nl.privacyspiegel.reporting.office.OfficeText;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Turns the report of one measurement into an Excel workbook: a summary with live formulas, the questions, what is open. */
public final class XlsxStanding {

    private static final int[] SUMMARY = {32, 16, 90};
    private static final int[] QUESTIONS = {9, 34, 34, 14, 60, 13};
    private static final int[] OPEN = {32, 80, 20};
    private static final int[] OPEN_ADVISED = {28, 60, 16, 70};
    private static final int GRADE = 1;

    private final XSSFWorkbook workbook;
    private final XlsxStyles styles;
    private final StandingContent content;
    private final ReportTexts words;

    private XlsxStanding(XSSFWorkbook workbook, XlsxStyles styles, StandingContent content, ReportTexts words) {
        this.workbook = workbook;
        this.styles = styles;
        this.content = content;
        this.words = words;
    }

    public static byte[] write(
            StandingContent content, Brief brief, HouseStyle house, ReportTexts words, Instant made) {
        return XlsxWriter.write(content.title(), content.subtitle(), house, words, made, (workbook, styles) -> {
            XlsxStanding sheets = new XlsxStanding(workbook, styles, content, words);
            sheets.summary(brief, house);
            sheets.questions();
            sheets.open();
            content.added()
                    .forEach(section -> XlsxAddedSheet.write(workbook, styles, section, content.subtitle(), words));
            new XlsxAccountSheet(workbook, styles, content.account(), content.subtitle(), words).write();
            XlsxPaper.foot(workbook, content.subtitle(), content.source().text());
        });
    }

    private void summary(Brief brief, HouseStyle house) {
        XlsxSheet sheet = new XlsxSheet(workbook, words.get("reporting.sheet.summary"), styles, words, SUMMARY);
        XlsxHouse.title(sheet, content.title(), content.subtitle(), house, words);
        content.notices().forEach(notice -> sheet.line(notice, Look.NOTICE));
        XlsxBrief.write(sheet, brief, words);
        sheet.skip(1);
        XlsxRows.facts(sheet, content.facts());
        int top = sheet.next();
        sheet.skip(1);
        sheet.line(words.get("reporting.heading.grades"), Look.HEADING);
        int header = sheet.next();
        sheet.header(content.grades().header());
        int first = sheet.next();
        List<Row> domains = content.grades().rows().stream()
                .filter(row -> row.kind() == RowKind.DOMAIN)
                .toList();
        domains.forEach(row -> XlsxLongRow.write(sheet, row, XlsxStanding::bodyLook, words));
        int last = sheet.next() - 1;
        content.grades().rows().stream()
                .filter(row -> row.kind() == RowKind.MEAN && !domains.isEmpty())
                .forEach(row -> total(sheet, row, first, last));
        sheet.table(content.grades().name(), header, last, SUMMARY.length - 1);
        sheet.keepTogether(top, true);
        print(sheet);
        new XlsxPaper(sheet.poi(), words).scale();
    }

    private void print(XlsxSheet sheet) {
        sheet.print(true, content.subtitle(), sheet.next() - 1);
    }

    private void total(XlsxSheet sheet, Row total, int first, int last) {
        boolean coverage = total.cells().get(GRADE) instanceof Coverage;
        Look look = coverage ? Look.SUBTOTAL : Look.TOTAL;
        XSSFRow row = XlsxRows.plain(sheet, total.cells(), look);
        String range = new CellRangeAddress(first, last, GRADE, GRADE).formatAsString();
        if (total.cells().get(GRADE) instanceof Mean) {
            sheet.formula(
                    row,
                    GRADE,
                    "IF(COUNT(%1$s)=0,%2$s,AVERAGE(%1$s))"
                            .formatted(range, OfficeText.quoted(words.get("reporting.noGrade"))),
                    look,
                    XlsxCells.gradeFormat(1));
        }
    }

    private static Look bodyLook(RowKind kind, int column) {
        return switch (kind) {
            case DOMAIN, PLAIN, MEAN -> column == 0 ? Look.LABEL : Look.BODY;
            case SECTION, QUESTION -> Look.BODY;
        };
    }

    private void questions() {
        XlsxSheet sheet = new XlsxSheet(workbook, words.get("reporting.sheet.standing"), styles, words, QUESTIONS);
        table(sheet, content.questions(), QUESTIONS.length, XlsxStanding::questionLook);
    }

    private static Look questionLook(RowKind kind, int column) {
        return switch (kind) {
            case DOMAIN -> column == 4 ? Look.DOMAIN_TEXT : Look.DOMAIN;
            case SECTION -> Look.SECTION;
            case QUESTION, PLAIN, MEAN -> column == BeforeAfterTable.RATIONALE ? Look.QUIET_BODY : Look.BODY;
        };
    }

    private void open() {
        int[] widths = content.open().header().size() > OPEN.length ? OPEN_ADVISED : OPEN;
        XlsxSheet sheet = new XlsxSheet(workbook, words.get("reporting.heading.open"), styles, words, widths);
        if (content.open().rows().isEmpty()) {
            sheet.line(words.get("reporting.heading.open"), Look.TITLE);
            sheet.line(words.get("reporting.annual.open.none"), Look.NOTE);
            print(sheet);
            return;
        }
        table(sheet, content.open(), widths.length, XlsxStanding::bodyLook);
    }

    private void table(XlsxSheet sheet, ReportTable table, int columns, XlsxLongRow.Looks looks) {
        sheet.line(sheet.poi().getSheetName(), Look.TITLE);
        sheet.line(content.subtitle(), Look.SUBTITLE);
        content.notices().forEach(notice -> sheet.line(notice, Look.NOTICE));
        sheet.skip(1);
        int header = sheet.next();
        sheet.header(table.header());
        table.rows().forEach(row -> XlsxLongRow.write(sheet, row, looks, words));
        int last = sheet.next() - 1;
        sheet.table(table.name(), header, last, columns - 1);
        sheet.poi().createFreezePane(0, header + 1);
        sheet.poi().setRepeatingRows(new CellRangeAddress(header, header, -1, -1));
        print(sheet);
    }
}
