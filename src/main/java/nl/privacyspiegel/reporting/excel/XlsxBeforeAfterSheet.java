package nl.privacyspiegel.reporting.excel;

import static nl.privacyspiegel.reporting.content.BeforeAfterTable.CHANGE;
import static nl.privacyspiegel.reporting.content.BeforeAfterTable.END_GRADE;
import static nl.privacyspiegel.reporting.content.BeforeAfterTable.END_STATUS;
import static nl.privacyspiegel.reporting.content.BeforeAfterTable.RATIONALE;
import static nl.privacyspiegel.reporting.content.BeforeAfterTable.START_GRADE;
import static nl.privacyspiegel.reporting.content.BeforeAfterTable.START_STATUS;

import nl.privacyspiegel.reporting.content.ComparisonContent;
import nl.privacyspiegel.reporting.content.ReportCell;
import nl.privacyspiegel.reporting.content.ReportCell.Change;
import nl.privacyspiegel.reporting.content.ReportTable;
import nl.privacyspiegel.reporting.content.ReportTable.RowKind;
import nl.privacyspiegel.reporting.content.ReportTexts;
import nl.privacyspiegel.reporting.excel.XlsxStyles.Look;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The before-and-after table. */
final class XlsxBeforeAfterSheet {

    private static final int[] WIDTHS = {8, 21, 21, 36, 13, 12, 36, 13, 12, 14};
    private static final int FROZEN_COLUMNS = 2;

    private final ComparisonContent content;
    private final ReportTexts words;
    private final XlsxSheet sheet;

    XlsxBeforeAfterSheet(XSSFWorkbook workbook, XlsxStyles styles, ComparisonContent content, ReportTexts words) {
        this.content = content;
        this.words = words;
        this.sheet = new XlsxSheet(workbook, content.beforeAfterTitle(), styles, words, WIDTHS);
    }

    void write() {
        ReportTable table = content.beforeAfter();
        sheet.line(content.title(), Look.TITLE);
        sheet.line(content.subtitle(), Look.SUBTITLE);
        content.notices().forEach(notice -> sheet.line(notice, Look.NOTICE));
        sheet.line(words.get("reporting.note.beforeAfter"), Look.NOTE);
        sheet.skip(1);
        int header = sheet.next();
        sheet.header(table.header());
        table.rows().forEach(row -> XlsxLongRow.write(sheet, row, XlsxBeforeAfterSheet::look, words, this::write));
        int last = sheet.next() - 1;
        sheet.table(table.name(), header, last, WIDTHS.length - 1);
        sheet.poi().createFreezePane(FROZEN_COLUMNS, header + 1);
        sheet.repeat(header, FROZEN_COLUMNS);
        sheet.print(true, content.subtitle(), last);
    }

    private void write(XSSFRow row, int column, ReportCell cell, Look look) {
        if (cell instanceof Change change) {
            sheet.change(row, column, START_GRADE, END_GRADE, change, look);
        } else {
            sheet.cell(row, column, cell, look);
        }
    }

    private static Look look(RowKind kind, int column) {
        return switch (kind) {
            case DOMAIN -> column == START_STATUS || column == END_STATUS ? Look.DOMAIN_TEXT : Look.DOMAIN;
            case SECTION -> Look.SECTION;
            case QUESTION, PLAIN, MEAN -> column == RATIONALE || column == CHANGE ? Look.QUIET_BODY : Look.BODY;
        };
    }
}
