package nl.privacyspiegel.reporting.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.privacyspiegel.breach.register.RegisterTable;
import nl.privacyspiegel.reporting.content.HouseStyle;
import nl.privacyspiegel.reporting.content.ReportCell;
import nl.privacyspiegel.reporting.content.ReportTexts;
import nl.privacyspiegel.reporting.content.Said;
import nl.privacyspiegel.reporting.excel.XlsxStyles.Look;
import nl.privacyspiegel.reporting.office.DocumentProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A register as a workbook: one sheet with a row for each of its lines. */
public final class XlsxRegister {

    private static final int NARROW = 22;

    /** The longest text that a register holds fits a row of this width. */
    private static final int WIDE = 70;

    private XlsxRegister() {}

    public static byte[] write(RegisterTable register, ReportTexts words, Instant made) {
        int[] widths = register.columns().stream()
                .mapToInt(column -> column.wide() ? WIDE : NARROW)
                .toArray();
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            XlsxSheet sheet =
                    new XlsxSheet(workbook, register.name(), new XlsxStyles(workbook, HouseStyle.PLAIN), words, widths);
            sheet.line(register.name(), Look.TITLE);
            sheet.line(register.subtitle(), Look.SUBTITLE);
            sheet.skip(1);
            int header = sheet.next();
            sheet.header(
                    register.columns().stream().map(RegisterTable.Column::name).toList());
            register.rows().forEach(row -> XlsxRows.plain(sheet, cells(row, words), Look.BODY));
            sheet.table("Register", header, sheet.next() - 1, widths.length - 1);
            sheet.poi().createFreezePane(1, header + 1);
            sheet.repeat(header, 1);
            sheet.print(true, register.name(), sheet.next() - 1);
            DocumentProperties.write(workbook, register.name(), register.subtitle(), words.locale(), made);
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<ReportCell> cells(List<RegisterTable.Cell> row, ReportTexts words) {
        return row.stream().map(cell -> cell(cell, words)).toList();
    }

    private static ReportCell cell(RegisterTable.Cell cell, ReportTexts words) {
        return switch (cell) {
            case RegisterTable.Words(String text) -> new ReportCell.Text(text);
            case RegisterTable.Content(String text) -> new ReportCell.Text(text, Said.TYPED);
            case RegisterTable.Moment(LocalDateTime shown) ->
                new ReportCell.Time(
                        shown,
                        DateTimeFormatter.ofPattern(words.datePattern() + " HH:mm", words.locale())
                                .format(shown));
            case RegisterTable.Nothing() -> new ReportCell.Blank();
        };
    }
}
