package nl.privacyspiegel.reporting.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
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
    static final int MEANING = 5;
    static final int PREVIOUS = 6;

    static final int FIRST_INPUT = GRADE;

    private static final int[] WIDTHS = {32, 12, 20, 90};
    private static final int BESIDE_WIDTH = 60;
    private static final int HIDDEN_WIDTH = 1;

    private final MeasurementSheet measurement;
    private final ReportTexts words;
    private final PreviousWords previous;
    private final XlsxFormPage page;
    private final XlsxSheet sheet;
    private final boolean anchored;

    XlsxFormGrades(XSSFWorkbook workbook, XlsxStyles styles, MeasurementSheet measurement, ReportTexts words) {
        this.measurement = measurement;
        this.words = words;
        this.previous = new PreviousWords(measurement, words);
        this.anchored = measurement.domains().stream()
                .anyMatch(
                        domain -> !domain.domain().anchors(measurement.scale()).isEmpty());
        this.sheet = new XlsxSheet(workbook, words.get("reporting.form.sheet.grades"), styles, words, widths());
        this.page = new XlsxFormPage(sheet, styles, words);
    }

    /** The table, the hidden column with the ids, and beside it what is only there to read. */
    private int[] widths() {
        int[] all = Arrays.copyOf(WIDTHS, previous.exists() ? PREVIOUS + 1 : anchored ? MEANING + 1 : WIDTHS.length);
        Arrays.fill(all, WIDTHS.length, all.length, BESIDE_WIDTH);
        if (all.length > MEANING) {
            all[ID] = HIDDEN_WIDTH;
            all[MEANING] = anchored ? BESIDE_WIDTH : HIDDEN_WIDTH;
        }
        return all;
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
        if (anchored) {
            page.beside(MEANING, words.get("reporting.form.meaning"));
        }
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
        String meaning = domain.domain().anchors(scale).stream()
                .map(anchor -> words.get(
                        "assessment.meaning.anchor",
                        words.number(anchor.grade().value(), scale.decimals()),
                        anchor.words()))
                .collect(Collectors.joining("\n"));
        List<String> texts = new ArrayList<>(List.of(domain.domain().name(), "", "", score.explanation()));
        if (anchored || previous.exists()) {
            texts.addAll(List.of("", meaning));
        }
        if (previous.exists()) {
            texts.add(before);
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
        if (anchored) {
            sheet.cell(row, MEANING, new Text(meaning), Look.QUIET_BODY);
        }
    }
}
