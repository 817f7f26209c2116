package nl.privacyspiegel.reporting.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import nl.privacyspiegel.reporting.content.AssessmentContent;
import nl.privacyspiegel.reporting.content.ComparisonContent;
import nl.privacyspiegel.reporting.content.HouseStyle;
import nl.privacyspiegel.reporting.content.ReportTexts;
import nl.privacyspiegel.reporting.office.DocumentProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Turns the content of a report into an Excel workbook. */
public final class XlsxWriter {

    public static final String CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private XlsxWriter() {}

    /** Writes the sheets of one report; what they are about stands in the properties of the file too. */
    public interface Sheets {
        void write(XSSFWorkbook workbook, XlsxStyles styles);
    }

    public static byte[] write(AssessmentContent assessment, HouseStyle house, ReportTexts words, Instant made) {
        ComparisonContent content = assessment.comparison();
        return write(content.title(), content.subtitle(), house, words, made, (workbook, styles) -> {
            new XlsxSummarySheet(workbook, styles, content, assessment.brief(), house, words).write();
            new XlsxBeforeAfterSheet(workbook, styles, content, words).write();
            assessment
                    .added()
                    .forEach(section -> XlsxAddedSheet.write(workbook, styles, section, content.subtitle(), words));
            new XlsxAccountSheet(workbook, styles, content.account(), content.subtitle(), words).write();
            XlsxPaper.foot(workbook, content.subtitle(), content.source().text());
        });
    }

    public static byte[] write(
            String title, String subtitle, HouseStyle house, ReportTexts words, Instant made, Sheets sheets) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            sheets.write(workbook, new XlsxStyles(workbook, house));
            workbook.setActiveSheet(0);
            DocumentProperties.write(workbook, title, subtitle, words.locale(), made);
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            workbook.setForceFormulaRecalculation(true);
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
