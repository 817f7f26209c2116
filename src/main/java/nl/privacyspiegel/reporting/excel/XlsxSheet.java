package nl.privacyspiegel.reporting.excel;

import java.util.Arrays;
import java.util.List;
import nl.privacyspiegel.reporting.content.ReportCell;
import nl.privacyspiegel.reporting.content.ReportCell.Change;
import nl.privacyspiegel.reporting.content.ReportTexts;
import nl.privacyspiegel.reporting.excel.XlsxStyles.Look;
import nl.privacyspiegel.reporting.office.OfficeText;
import nl.privacyspiegel.reporting.office.TextLayout;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;

/** A sheet that is filled from top to bottom, with columns of a known width and rows that are as high as their text. */
public final class XlsxSheet {

    /** The highest that a row can be is 409 points; this leaves room to round. */
    private static final double MOST_HEIGHT = 400;

    /** Low rows fill pages better than the highest possible ones. */
    private static final int LINES_OF_A_PIECE = 15;

    private static final double LINE_HEIGHT = 1.28;
    private static final double POINTS_PER_PIXEL = 0.75;
    private static final int PIXELS_PER_CHARACTER = 7;
    private static final int PADDING_PIXELS = 18;

    private final XSSFSheet sheet;
    private final XlsxStyles styles;
    private final XlsxCells cells;
    private final ReportTexts words;
    private final int[] widths;
    private int next;
    private int pageStart;

    /** @param widths of the columns, in characters */
    public XlsxSheet(XSSFWorkbook workbook, String name, XlsxStyles styles, ReportTexts words, int... widths) {
        this.sheet = workbook.createSheet(name);
        this.styles = styles;
        this.cells = new XlsxCells(styles, words);
        this.words = words;
        this.widths = widths.clone();
        for (int column = 0; column < widths.length; column++) {
            sheet.setColumnWidth(column, widths[column] * 256);
        }
        sheet.setDefaultRowHeightInPoints((float) height(Look.BODY, 1));
        sheet.setDisplayGridlines(false);
        sheet.setActiveCell(CellAddress.A1);
    }

    public XSSFSheet poi() {
        return sheet;
    }

    /** The number of the row that comes next, from zero. */
    public int next() {
        return next;
    }

    public void skip(int rows) {
        next += rows;
    }

    int columns() {
        return widths.length;
    }

    /** How wide what goes over all columns is: no wider than a page, where the sheet is. */
    int widthInPixels() {
        int total = 0;
        for (int column = 0; column <= XlsxPaper.lastColumnOfFirstPage(widths); column++) {
            total += columnInPixels(column);
        }
        return total;
    }

    int columnInPixels(int column) {
        return widths[column] * PIXELS_PER_CHARACTER;
    }

    public XSSFRow row(double height) {
        XSSFRow row = sheet.createRow(next++);
        row.setHeightInPoints((float) Math.min(MOST_HEIGHT, height));
        return row;
    }

    /** A text over all columns. */
    public void line(String text, Look look) {
        wide(0, row(0), text, look);
    }

    /** A text from this column to the last one, in a row that grows with it. */
    void wide(int column, XSSFRow row, String text, Look look) {
        int last = Math.max(column, XlsxPaper.lastColumnOfFirstPage(widths));
        if (column < last) {
            sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), column, last));
        }
        for (int other = column + 1; other <= last; other++) {
            row.createCell(other).setCellStyle(styles.of(look, HorizontalAlignment.LEFT, null, false));
        }
        String clean = OfficeText.clean(text);
        text(row.createCell(column), clean, look);
        TextLayout layout = layout(look, column, last);
        double needed = height(look, layout.lines(clean));
        row.setHeightInPoints((float) Math.min(MOST_HEIGHT, Math.max(row.getHeightInPoints(), needed)));
    }

    /** The header of a table. */
    public void header(List<String> names) {
        int lines = 1;
        for (int column = 0; column < names.size(); column++) {
            lines = Math.max(lines, lines(names.get(column), Look.HEADER, column));
        }
        XSSFRow row = row(height(Look.HEADER, lines));
        for (int column = 0; column < names.size(); column++) {
            text(row.createCell(column), names.get(column), Look.HEADER);
        }
    }

    public int lines(String text, Look look, int column) {
        return layout(look, column, column).lines(text);
    }

    /** The text in pieces that each fit in a row; put together again they are the text. */
    List<String> pieces(String text, Look look, int column) {
        return pieces(text, look, layout(look, column, column));
    }

    /** The same in a column of this width, in characters. */
    static List<String> piecesOf(String text, Look look, int width) {
        return pieces(text, look, layout(look, width));
    }

    /** How high a row is in which this text stands in a column of this width, in characters. */
    static double heightOf(String text, Look look, int width) {
        return Math.min(MOST_HEIGHT, height(look, layout(look, width).lines(text)));
    }

    private static List<String> pieces(String text, Look look, TextLayout layout) {
        boolean fits = height(look, layout.lines(text)) <= MOST_HEIGHT;
        return fits ? List.of(text) : layout.pieces(text, LINES_OF_A_PIECE);
    }

    public static double height(Look look, int lines) {
        return lines * look.size * LINE_HEIGHT + 3;
    }

    private TextLayout layout(Look look, int from, int to) {
        return layout(look, Arrays.stream(widths, from, to + 1).sum());
    }

    /** How text breaks in cells that are together so many characters wide. */
    private static TextLayout layout(Look look, int characters) {
        int pixels = characters * PIXELS_PER_CHARACTER - PADDING_PIXELS;
        return new TextLayout(pixels * POINTS_PER_PIXEL, look.size, look.bold);
    }

    /** Writes a value with its own type; formulas are left to who knows where the other cells are. */
    public void cell(XSSFRow row, int column, ReportCell content, Look look) {
        cells.write(row.createCell(column), content, look);
    }

    /** Writes text that nothing will take for a formula. */
    public void text(XSSFCell cell, String clean, Look look) {
        cells.text(cell, clean, look);
    }

    void formula(XSSFRow row, int column, String formula, Look look, String format) {
        cells.formula(row.createCell(column), formula, look, format);
    }

    /** The change between two cells of this row: empty unless both hold a number. */
    void change(XSSFRow row, int column, int before, int after, Change change, Look look) {
        String start = address(row.getRowNum(), before);
        String end = address(row.getRowNum(), after);
        formula(
                row,
                column,
                "IF(AND(ISNUMBER(%1$s),ISNUMBER(%2$s)),%2$s-%1$s,\"\")".formatted(start, end),
                look,
                XlsxCells.changeFormat(change.decimals()));
    }

    public String dateFormat() {
        return cells.dateFormat();
    }

    static String address(int row, int column) {
        return new CellReference(row, column).formatAsString();
    }

    /** Makes a range a table with a header row, and names it so that screen readers say its headers. */
    public void table(String name, int headerRow, int lastRow, int lastColumn) {
        if (lastRow <= headerRow) {
            return;
        }
        XSSFTable table = sheet.createTable(new AreaReference(
                new CellReference(headerRow, 0), new CellReference(lastRow, lastColumn), SpreadsheetVersion.EXCEL2007));
        table.setName(name);
        table.setDisplayName(name);
        plain(table);
        XSSFWorkbook workbook = sheet.getWorkbook();
        XSSFName region = workbook.createName();
        region.setNameName("TitleRegion%d.%s.%s.%d"
                .formatted(
                        sheet.getTables().size(),
                        address(headerRow, 0),
                        address(lastRow, lastColumn),
                        workbook.getSheetIndex(sheet) + 1));
        region.setRefersToFormula(new CellReference(sheet.getSheetName(), headerRow, 0, true, true).formatAsString());
    }

    /** Cells have looks of their own, so the table has none. Programs that read tables want to be told so. */
    private static void plain(XSSFTable table) {
        CTTableStyleInfo style = table.getCTTable().addNewTableStyleInfo();
        style.setShowFirstColumn(false);
        style.setShowLastColumn(false);
        style.setShowRowStripes(false);
        style.setShowColumnStripes(false);
    }

    /** A4 with page numbers; what is printed is exactly what was written, in letters that can be read. */
    public void print(boolean landscape, String footer, int lastRow) {
        new XlsxPaper(sheet, words).print(landscape, footer, widths);
        XSSFWorkbook workbook = sheet.getWorkbook();
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, widths.length - 1, 0, lastRow);
    }

    /**
     * Keeps the rows from this one to the last on one page of paper, when they fit one: else a table begins at the foot of a
     * page and a chart is cut in two. For sheets that are printed at the fixed size.
     */
    void keepTogether(int first, boolean landscape) {
        double height = 0;
        for (int index = pageStart; index < next; index++) {
            XSSFRow row = sheet.getRow(index);
            height += row == null ? sheet.getDefaultRowHeightInPoints() : row.getHeightInPoints();
        }
        if (height > XlsxPaper.height(landscape) && first > pageStart) {
            sheet.setRowBreak(first - 1);
            pageStart = first;
        }
    }

    /** On every page of paper: the row with the names of the columns, and the columns that say what a row is about. */
    public void repeat(int header, int columns) {
        sheet.setRepeatingRows(new CellRangeAddress(header, header, -1, -1));
        if (XlsxPaper.isWiderThanAPage(widths)) {
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, columns - 1));
        }
    }
}
