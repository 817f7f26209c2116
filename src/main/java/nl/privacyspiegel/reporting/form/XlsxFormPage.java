package nl.privacyspiegel.reporting.form;

import java.util.List;
import java.util.function.Consumer;
import nl.privacyspiegel.reporting.content.ReportTexts;
import nl.privacyspiegel.reporting.excel.XlsxSheet;
import nl.privacyspiegel.reporting.excel.XlsxStyles;
import nl.privacyspiegel.reporting.excel.XlsxStyles.Look;
import nl.privacyspiegel.reporting.office.OfficeText;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;

/**
 * What the sheets of a fill-in form have in common: a table of which some cells can be filled in and all others are locked.
 * There is no password: the lock keeps a hand from slipping, and what comes back is checked anyhow.
 */
final class XlsxFormPage {

    /** Cells with this format keep what is typed as text, also when it begins with an equals sign. */
    private static final String TEXT = "@";

    /** There is always room to write. */
    private static final int FEWEST_LINES = 4;

    private final XlsxSheet sheet;
    private final XlsxStyles styles;
    private final ReportTexts words;
    private int header;
    private int columns;

    XlsxFormPage(XlsxSheet sheet, XlsxStyles styles, ReportTexts words) {
        this.sheet = sheet;
        this.styles = styles;
        this.words = words;
    }

    void begin(String subtitle, String note, List<String> names) {
        sheet.line(sheet.poi().getSheetName(), Look.TITLE);
        sheet.line(subtitle, Look.SUBTITLE);
        sheet.line(note, Look.SUBTITLE);
        sheet.skip(1);
        header = sheet.next();
        sheet.header(names);
        columns = names.size();
    }

    /** A column beside the table, behind the hidden one, with what is only there to read. */
    void beside(int column, String name) {
        sheet.text(sheet.poi().getRow(header).createCell(column), name, Look.HEADER);
    }

    /** A row that is high enough for these texts, one for each column. */
    XSSFRow row(List<String> texts) {
        int lines = FEWEST_LINES;
        for (int column = 0; column < texts.size(); column++) {
            lines = Math.max(lines, sheet.lines(OfficeText.clean(texts.get(column)), Look.INPUT, column));
        }
        return sheet.row(XlsxSheet.height(Look.INPUT, lines));
    }

    void input(XSSFRow row, int column, String text) {
        String clean = OfficeText.clean(text);
        XSSFCell cell = row.createCell(column);
        sheet.text(cell, clean, Look.INPUT);
        cell.setCellStyle(styles.of(Look.INPUT, HorizontalAlignment.LEFT, TEXT, OfficeText.looksLikeFormula(clean)));
    }

    XSSFCell input(XSSFRow row, int column, HorizontalAlignment alignment, String format) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(styles.of(Look.INPUT, alignment, format, false));
        return cell;
    }

    void end(String table, String footer, int hiddenColumn, Consumer<XlsxFormRules> rules) {
        int last = sheet.next() - 1;
        sheet.table(table, header, last, columns - 1);
        rules.accept(new XlsxFormRules(sheet.poi(), words, header + 1, last));
        sheet.poi().setColumnHidden(hiddenColumn, true);
        sheet.poi().createFreezePane(1, header + 1);
        sheet.repeat(header, 1);
        sheet.print(true, footer, last);
        sheet.poi().enableLocking();
        sheet.poi().lockFormatColumns(false);
        sheet.poi().lockFormatRows(false);
    }
}
