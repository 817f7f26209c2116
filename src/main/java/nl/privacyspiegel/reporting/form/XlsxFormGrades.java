package nl.privacyspiegel.reporting.form;

import java.util.ArrayList;
import java.util.List;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.assessment.MeasurementSheet.DomainSheet;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.framework.GradingScale;
import nl.privacyspiegel.reporting.content.PreviousWords;
import nl.privacyspiegel.reporting.content.ReportCell.Text;
import nl.privacyspiegel.reporting.content.ReportTexts;
import nl.privacyspiegel.reporting.excel.XlsxCells;
import nl.privacyspiegel.reporting.excel.XlsxSheet;
import nl.privacyspiegel.reporting.excel.XlsxStyles;
import nl.privacyspiegel.reporting.excel.XlsxStyles.Look;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The sheet of a fill-in form with a row for the grade of every domain. */
final class XlsxFormGrades {

    static final int DOMAIN = 0;
    static final int GRADE = 1;
    static final int NOT_ASSESSED = 2;
    static final int EXPLANATION = 3;
    static final int ID = 4;
    static final int PREVIOUS = 5;

    static final int FIRST_INPUT = GRADE;

    private static final int[] WIDTHS = {32, 12, 20, 90};
    private static final int PREVIOUS_WIDTH = 60;

    private final MeasurementSheet measurement;
    private final ReportTexts words;
    private final PreviousWords previous;
    private final XlsxFormPage page;
    private final XlsxSheet sheet;

    XlsxFormGrades(XSSFWorkbook workbook, XlsxStyles styles, MeasurementSheet measurement, ReportTexts words) {
        this.measurement = measurement;
        this.words = words;
        this.previous = new PreviousWords(measurement, words);
        this.sheet = new XlsxSheet(
                workbook,
                words.get("reporting.form.sheet.grades"),
                styles,
                words,
                previous.columns(PREVIOUS_WIDTH, WIDTHS));
        this.page = new XlsxFormPage(sheet, styles, words);
    }

    void write(String subtitle) {
        GradingScale scale = measurement.scale();
        List<String> header = List.of(
                words.get("reporting.column.domain"),
                words.get("assessment.grade"),
                words.get("reporting.form.column.notAssessed"),
                words.get("reporting.form.column.explanation"));
        page.begin(
                subtitle,
                previous.note(words.get("reporting.form.note.grades", words.get("reporting.form.yes"))),
                header);
        previous.header().ifPresent(name -> page.beside(PREVIOUS, name));
        measurement.domains().forEach(domain -> row(domain, scale));
        page.end(words.get("reporting.table.formGrades"), subtitle, ID, rules -> {
            rules.grade(GRADE, header.get(GRADE), scale);
            rules.oneOf(NOT_ASSESSED, header.get(NOT_ASSESSED), List.of(words.get("reporting.form.yes")));
            rules.text(EXPLANATION, header.get(EXPLANATION), DomainGrade.LONGEST_EXPLANATION);
        });
    }

    private void row(DomainSheet domain, GradingScale scale) {
        DomainGrade score = domain.score().content();
        String before = previous.score(domain);
        List<String> texts = new ArrayList<>(List.of(domain.domain().name(), "", "", score.explanation()));
        if (previous.exists()) {
            texts.addAll(List.of("", before));
        }
        XSSFRow row = page.row(texts);
        sheet.cell(row, DOMAIN, new Text(domain.domain().name()), Look.LABEL);
        XSSFCell cell = page.input(row, GRADE, HorizontalAlignment.CENTER, XlsxCells.gradeFormat(scale.decimals()));
        Grade grade = score.grade();
        if (grade != null) {
            cell.setCellValue(grade.value().doubleValue());
        }
        page.input(row, NOT_ASSESSED, score.notAssessed() ? words.get("reporting.form.yes") : "");
        page.input(row, EXPLANATION, score.explanation());
        row.createCell(ID).setCellValue(domain.domain().id());
        if (previous.exists()) {
            sheet.cell(row, PREVIOUS, new Text(before), Look.QUIET_BODY);
        }
    }
}
