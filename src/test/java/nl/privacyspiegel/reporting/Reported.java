package nl.privacyspiegel.reporting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import nl.privacyspiegel.assessment.Comparison;
import nl.privacyspiegel.reporting.content.HouseStyle;
import nl.privacyspiegel.reporting.content.ReportFile;
import nl.privacyspiegel.reporting.content.ReportTexts;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Writes reports as the application would and reads them back. */
public final class Reported {

    public static final Locale DUTCH = Locale.forLanguageTag("nl");
    public static final Locale ENGLISH = Locale.ENGLISH;
    public static final Instant NOW = Instant.parse("2017-07-03T09:30:00Z");

    private Reported() {}

    public static MessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames(
                "vaadin-i18n/reporting",
                "vaadin-i18n/framework",
                "vaadin-i18n/quiz",
                "vaadin-i18n/assessment",
                "vaadin-i18n/privacytest",
                "vaadin-i18n/shared");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    public static ReportTexts words(Locale locale) {
        return new ReportTexts(messages(), locale);
    }

    static ReportFile file(Comparison comparison, Locale locale) {
        return file(comparison, ReportFormat.XLSX, locale);
    }

    static ReportFile file(Comparison comparison, ReportFormat format, Locale locale) {
        return file(comparison, List.of(), HouseStyle.PLAIN, format, locale);
    }

    static ReportFile file(
            Comparison comparison,
            List<ComparisonReport.Test> tests,
            HouseStyle house,
            ReportFormat format,
            Locale locale) {
        return new ComparisonReport(messages(), Clock.fixed(NOW, ZoneOffset.UTC), "0.1.0")
                .write(comparison, tests, List.of(), house, format, "nl", locale);
    }

    static XSSFWorkbook workbook(Comparison comparison, Locale locale) {
        return read(file(comparison, locale));
    }

    static XSSFWorkbook read(ReportFile file) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(file.content()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The row whose first cell that is a text reads like this, from a given row on. */
    public static Row row(Sheet sheet, int from, String label) {
        for (int index = from; index <= sheet.getLastRowNum(); index++) {
            Row row = sheet.getRow(index);
            if (row != null) {
                for (int column = 0; column < 2; column++) {
                    if (text(row.getCell(column)).equals(label)) {
                        return row;
                    }
                }
            }
        }
        throw new AssertionError("no row " + label + " in " + sheet.getSheetName());
    }

    static String text(Cell cell) {
        return cell == null
                ? ""
                : switch (cell.getCellType()) {
                    case STRING -> cell.getStringCellValue();
                    default -> "";
                };
    }

    static XSSFSheet summary(XSSFWorkbook workbook) {
        return workbook.getSheetAt(0);
    }
}
