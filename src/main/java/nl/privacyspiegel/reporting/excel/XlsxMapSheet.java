package nl.privacyspiegel.reporting.excel;

import java.util.Arrays;
import nl.privacyspiegel.reporting.content.Colours;
import nl.privacyspiegel.reporting.content.OverviewContent.Grades;
import nl.privacyspiegel.reporting.content.ReportTable.Row;
import nl.privacyspiegel.reporting.content.ReportTexts;
import nl.privacyspiegel.reporting.excel.XlsxStyles.Look;
import nl.privacyspiegel.reporting.office.OfficeText;
import org.apache.poi.ss.usermodel.ColorScaleFormatting;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.usermodel.ExtendedColor;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The heat map: the newest grade of every unit by domain, with means that are formulas. Each cell says its number too. */
final class XlsxMapSheet {

    private static final int UNIT = 38;
    private static final int OTHER = 16;
    private static final int FIRST_GRADE = 2;

    private final Grades grades;
    private final String subtitle;
    private final ReportTexts words;
    private final XlsxSheet sheet;

    XlsxMapSheet(XSSFWorkbook workbook, XlsxStyles styles, Grades grades, String subtitle, ReportTexts words) {
        this.grades = grades;
        this.subtitle = subtitle;
        this.words = words;
        int[] widths = new int[grades.map().header().size()];
        Arrays.fill(widths, OTHER);
        widths[0] = UNIT;
        this.sheet = new XlsxSheet(workbook, words.get("reporting.overview.sheet.map"), styles, words, widths);
    }

    void write() {
        sheet.line(sheet.poi().getSheetName(), Look.TITLE);
        sheet.line(subtitle, Look.SUBTITLE);
        sheet.line(words.get("reporting.overview.note.map"), Look.NOTE);
        sheet.skip(1);
        int header = sheet.next();
        sheet.header(grades.map().header());
        int mean = grades.map().header().size() - 1;
        for (Row unit : grades.map().rows()) {
            XSSFRow row = XlsxRows.plain(sheet, unit.cells(), Look.BODY);
            mean(row, mean, new CellRangeAddress(row.getRowNum(), row.getRowNum(), FIRST_GRADE, mean - 1), Look.BODY);
        }
        int last = sheet.next() - 1;
        sheet.table(grades.map().name(), header, last, mean);
        XSSFRow total = XlsxRows.plain(sheet, XlsxRows.labelled(words.get("reporting.mean"), mean + 1), Look.TOTAL);
        for (int column = FIRST_GRADE; column <= mean; column++) {
            mean(total, column, new CellRangeAddress(header + 1, last, column, column), Look.TOTAL);
        }
        colour(new CellRangeAddress(header + 1, last, FIRST_GRADE, mean));
        sheet.poi().createFreezePane(1, header + 1);
        sheet.repeat(header, 1);
        sheet.print(true, subtitle, sheet.next() - 1);
    }

    private void mean(XSSFRow row, int column, CellRangeAddress of, Look look) {
        sheet.formula(
                row,
                column,
                "IF(COUNT(%1$s)=0,%2$s,AVERAGE(%1$s))"
                        .formatted(of.formatAsString(), OfficeText.quoted(words.get("reporting.noGrade"))),
                look,
                XlsxCells.gradeFormat(1));
    }

    private void colour(CellRangeAddress cells) {
        XSSFSheetConditionalFormatting formatting = sheet.poi().getSheetConditionalFormatting();
        var rule = formatting.createConditionalFormattingColorScaleRule();
        ColorScaleFormatting scale = rule.getColorScaleFormatting();
        double low = grades.scale().minimum().doubleValue();
        double high = grades.scale().maximum().doubleValue();
        threshold(scale.getThresholds()[0], low);
        threshold(scale.getThresholds()[1], (low + high) / 2);
        threshold(scale.getThresholds()[2], high);
        ExtendedColor[] colours = {
            XlsxStyles.plain(Colours.LIGHT_AMBER),
            XlsxStyles.plain(Colours.WHITE),
            XlsxStyles.plain(Colours.LIGHT_PETROL),
        };
        scale.setColors(colours);
        formatting.addConditionalFormatting(new CellRangeAddress[] {cells}, rule);
    }

    private static void threshold(ConditionalFormattingThreshold threshold, double value) {
        threshold.setRangeType(RangeType.NUMBER);
        threshold.setValue(value);
    }
}
