package nl.privacyspiegel.reporting;

import java.util.List;
import nl.privacyspiegel.reporting.XlsxStyles.Look;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A long list on a sheet of its own, of which only the last rows are in memory. Rows get as high as a program makes them. */
final class XlsxStream {

    private static final int FROZEN_COLUMNS = 1;

    private final SXSSFSheet sheet;
    private final XlsxCells cells;
    private final int columns;
    private int next;

    /** @param widths of the columns, in characters */
    XlsxStream(SXSSFWorkbook workbook, String name, XlsxCells cells, List<String> header, int... widths) {
        this.sheet = workbook.createSheet(name);
        this.cells = cells;
        this.columns = header.size();
        for (int column = 0; column < widths.length; column++) {
            sheet.setColumnWidth(column, widths[column] * 256);
        }
        sheet.createFreezePane(FROZEN_COLUMNS, 1);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        SXSSFRow row = sheet.createRow(next++);
        for (int column = 0; column < columns; column++) {
            cells.text(row.createCell(column), header.get(column), Look.HEADER);
        }
    }

    void row(List<ReportCell> content) {
        SXSSFRow row = sheet.createRow(next++);
        for (int column = 0; column < content.size(); column++) {
            cells.write(row.createCell(column), content.get(column), Look.BODY);
        }
    }

    /** Lets a reader filter the rows. */
    void finish() {
        sheet.setAutoFilter(new CellRangeAddress(0, next - 1, 0, columns - 1));
    }
}
