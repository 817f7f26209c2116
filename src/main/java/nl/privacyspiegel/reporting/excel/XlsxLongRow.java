package nl.privacyspiegel.reporting.excel;

import java.util.ArrayList;
import java.util.List;
import nl.privacyspiegel.reporting.content.ReportCell;
import nl.privacyspiegel.reporting.content.ReportCell.Blank;
import nl.privacyspiegel.reporting.content.ReportCell.Status;
import nl.privacyspiegel.reporting.content.ReportCell.Text;
import nl.privacyspiegel.reporting.content.ReportTable.Row;
import nl.privacyspiegel.reporting.content.ReportTable.RowKind;
import nl.privacyspiegel.reporting.content.ReportTexts;
import nl.privacyspiegel.reporting.excel.XlsxStyles.Look;
import nl.privacyspiegel.reporting.office.OfficeText;
import org.apache.poi.xssf.usermodel.XSSFRow;

/** A row of which a text may be higher than a row can be: it goes on in a next row, marked as such, and nothing is cut off. */
final class XlsxLongRow {

    private static final int NAMING_COLUMNS = 2;

    private XlsxLongRow() {}

    /** How a cell of a kind of row looks in a column. */
    interface Looks {
        Look of(RowKind kind, int column);
    }

    /** Writes a cell into a row, which knows where the cells beside it are. */
    interface Cells {
        void write(XSSFRow row, int column, ReportCell cell, Look look);
    }

    static void write(XlsxSheet sheet, Row content, Looks looks, ReportTexts words) {
        write(sheet, content, looks, words, (row, column, cell, look) -> sheet.cell(row, column, cell, look));
    }

    static void write(XlsxSheet sheet, Row content, Looks looks, ReportTexts words, Cells writer) {
        List<List<String>> columns = new ArrayList<>();
        int parts = 1;
        for (int column = 0; column < content.cells().size(); column++) {
            List<String> pieces = sheet.pieces(
                    OfficeText.clean(content.cells().get(column).display()), looks.of(content.kind(), column), column);
            columns.add(pieces);
            parts = Math.max(parts, pieces.size());
        }
        for (int part = 0; part < parts; part++) {
            part(sheet, content, columns, part, looks, words, writer);
        }
    }

    private static void part(
            XlsxSheet sheet,
            Row content,
            List<List<String>> columns,
            int part,
            Looks looks,
            ReportTexts words,
            Cells writer) {
        List<ReportCell> cells = new ArrayList<>();
        int lines = 1;
        boolean marked = part == 0;
        for (int column = 0; column < columns.size(); column++) {
            List<String> pieces = columns.get(column);
            ReportCell cell = content.cells().get(column);
            boolean text = cell instanceof Text || cell instanceof Status;
            String piece = part < pieces.size() ? pieces.get(part) : "";
            if (!marked && text && column < NAMING_COLUMNS && isName(pieces)) {
                piece = words.get("reporting.continued", pieces.getFirst());
                marked = true;
            }
            cells.add(text || part > 0 ? new Text(piece) : cell);
            lines = Math.max(lines, sheet.lines(piece, looks.of(content.kind(), column), column));
        }
        XSSFRow row = sheet.row(XlsxSheet.height(Look.BODY, lines));
        for (int column = 0; column < cells.size(); column++) {
            ReportCell cell = cells.get(column);
            writer.write(row, column, cell instanceof Blank ? new Text("") : cell, looks.of(content.kind(), column));
        }
    }

    private static boolean isName(List<String> pieces) {
        return pieces.size() == 1 && !pieces.getFirst().isEmpty();
    }
}
