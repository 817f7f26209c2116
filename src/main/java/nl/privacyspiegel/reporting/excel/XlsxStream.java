package nl.privacyspiegel.reporting.excel;

import java.util.ArrayList;
import java.util.List;
import nl.privacyspiegel.reporting.content.ReportCell;
import nl.privacyspiegel.reporting.content.ReportCell.Text;
import nl.privacyspiegel.reporting.excel.XlsxStyles.Look;
import nl.privacyspiegel.reporting.office.OfficeText;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * A long list on a sheet of its own, of which only the last rows are in memory. Every row is as high as its text; a text that
 * is higher than a row can be goes on in a next row, in which the other cells say the same again: a filter keeps them together.
 */
final class XlsxStream {

    private static final int FROZEN_COLUMNS = 1;

    private final SXSSFSheet sheet;
    private final XlsxCells cells;
    private final int[] widths;
    private int next;

    /** @param widths of the columns, in characters; one for each name in the header */
    XlsxStream(SXSSFWorkbook workbook, String name, XlsxCells cells, List<String> header, int... widths) {
        this.sheet = workbook.createSheet(name);
        this.cells = cells;
        this.widths = widths.clone();
        for (int column = 0; column < widths.length; column++) {
            sheet.setColumnWidth(column, widths[column] * 256);
        }
        sheet.createFreezePane(FROZEN_COLUMNS, 1);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        write(header.stream().<ReportCell>map(Text::new).toList(), Look.HEADER);
    }

    void row(List<ReportCell> content) {
        List<List<String>> pieces = new ArrayList<>();
        int parts = 1;
        for (int column = 0; column < content.size(); column++) {
            String text = OfficeText.clean(content.get(column).display());
            List<String> of = XlsxSheet.piecesOf(text, Look.BODY, widths[column]);
            pieces.add(of);
            parts = Math.max(parts, of.size());
        }
        for (int part = 0; part < parts; part++) {
            write(part(content, pieces, part), Look.BODY);
        }
    }

    private static List<ReportCell> part(List<ReportCell> content, List<List<String>> pieces, int part) {
        List<ReportCell> cells = new ArrayList<>();
        for (int column = 0; column < content.size(); column++) {
            List<String> of = pieces.get(column);
            cells.add(of.size() == 1 ? content.get(column) : new Text(part < of.size() ? of.get(part) : ""));
        }
        return cells;
    }

    private void write(List<ReportCell> content, Look look) {
        SXSSFRow row = sheet.createRow(next++);
        double height = 0;
        for (int column = 0; column < content.size(); column++) {
            cells.write(row.createCell(column), content.get(column), look);
            String text = OfficeText.clean(content.get(column).display());
            height = Math.max(height, XlsxSheet.heightOf(text, look, widths[column]));
        }
        row.setHeightInPoints((float) height);
    }

    /** Lets a reader filter the rows, and print them. */
    void finish(String footer) {
        sheet.setAutoFilter(new CellRangeAddress(0, next - 1, 0, widths.length - 1));
        new XlsxPaper(sheet, cells.words()).print(true, footer, widths);
    }
}
