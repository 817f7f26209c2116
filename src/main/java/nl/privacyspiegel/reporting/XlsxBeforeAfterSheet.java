package nl.privacyspiegel.reporting;

import static nl.privacyspiegel.reporting.BeforeAfterTable.CHANGE;
import static nl.privacyspiegel.reporting.BeforeAfterTable.END_GRADE;
import static nl.privacyspiegel.reporting.BeforeAfterTable.END_STATUS;
import static nl.privacyspiegel.reporting.BeforeAfterTable.RATIONALE;
import static nl.privacyspiegel.reporting.BeforeAfterTable.START_GRADE;
import static nl.privacyspiegel.reporting.BeforeAfterTable.START_STATUS;

import java.util.ArrayList;
import java.util.List;
import nl.privacyspiegel.reporting.ReportCell.Blank;
import nl.privacyspiegel.reporting.ReportCell.Change;
import nl.privacyspiegel.reporting.ReportCell.Status;
import nl.privacyspiegel.reporting.ReportCell.Text;
import nl.privacyspiegel.reporting.ReportTable.Row;
import nl.privacyspiegel.reporting.ReportTable.RowKind;
import nl.privacyspiegel.reporting.XlsxStyles.Look;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The before-and-after table. A text that is higher than a row can be goes on in a next row, marked as such: nothing is
 * cut off on screen or in print.
 */
final class XlsxBeforeAfterSheet {

    private static final int[] WIDTHS = {8, 21, 21, 36, 13, 12, 36, 13, 12, 14};
    private static final int FROZEN_COLUMNS = 2;

    private final ComparisonContent content;
    private final Words words;
    private final XlsxSheet sheet;

    XlsxBeforeAfterSheet(XSSFWorkbook workbook, XlsxStyles styles, ComparisonContent content, Words words) {
        this.content = content;
        this.words = words;
        this.sheet = new XlsxSheet(workbook, words.get("reporting.sheet.beforeAfter"), styles, words, WIDTHS);
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
        table.rows().forEach(this::row);
        int last = sheet.next() - 1;
        sheet.table(table.name(), header, last, WIDTHS.length - 1);
        sheet.poi().createFreezePane(FROZEN_COLUMNS, header + 1);
        sheet.repeat(header, FROZEN_COLUMNS);
        sheet.print(true, content.subtitle(), last);
    }

    private void row(Row content) {
        List<List<String>> columns = new ArrayList<>();
        int parts = 1;
        for (int column = 0; column < WIDTHS.length; column++) {
            List<String> pieces = sheet.pieces(
                    XlsxText.clean(content.cells().get(column).display()), look(content.kind(), column), column);
            columns.add(pieces);
            parts = Math.max(parts, pieces.size());
        }
        for (int part = 0; part < parts; part++) {
            part(content, columns, part);
        }
    }

    private void part(Row content, List<List<String>> columns, int part) {
        List<ReportCell> cells = new ArrayList<>();
        int lines = 1;
        boolean marked = part == 0;
        for (int column = 0; column < WIDTHS.length; column++) {
            List<String> pieces = columns.get(column);
            ReportCell cell = content.cells().get(column);
            boolean text = cell instanceof Text || cell instanceof Status;
            String piece = part < pieces.size() ? pieces.get(part) : "";
            if (!marked
                    && text
                    && column < RATIONALE
                    && pieces.size() == 1
                    && !pieces.getFirst().isEmpty()) {
                piece = words.get("reporting.continued", pieces.getFirst());
                marked = true;
            }
            cells.add(text || part > 0 ? new Text(piece) : cell);
            lines = Math.max(lines, sheet.lines(piece, look(content.kind(), column), column));
        }
        write(content.kind(), cells, lines);
    }

    private void write(RowKind kind, List<ReportCell> cells, int lines) {
        XSSFRow row = sheet.row(XlsxSheet.height(Look.BODY, lines));
        for (int column = 0; column < WIDTHS.length; column++) {
            ReportCell cell = cells.get(column);
            Look look = look(kind, column);
            if (cell instanceof Change change) {
                sheet.change(row, column, START_GRADE, END_GRADE, change, look);
            } else {
                sheet.cell(row, column, cell instanceof Blank ? new Text("") : cell, look);
            }
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
