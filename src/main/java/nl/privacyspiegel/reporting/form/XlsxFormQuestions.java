package nl.privacyspiegel.reporting.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.assessment.MeasurementSheet.DomainSheet;
import nl.privacyspiegel.assessment.MeasurementSheet.SectionSheet;
import nl.privacyspiegel.assessment.finding.FindingData;
import nl.privacyspiegel.framework.FrameworkData.Question;
import nl.privacyspiegel.framework.Judgement;
import nl.privacyspiegel.reporting.content.PreviousWords;
import nl.privacyspiegel.reporting.content.ReportCell.Text;
import nl.privacyspiegel.reporting.content.ReportTexts;
import nl.privacyspiegel.reporting.excel.XlsxSheet;
import nl.privacyspiegel.reporting.excel.XlsxStyles;
import nl.privacyspiegel.reporting.excel.XlsxStyles.Look;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The sheet of a fill-in form with a row for every question. */
final class XlsxFormQuestions {

    static final int CODE = 0;
    static final int DOMAIN = 1;
    static final int QUESTION = 2;
    static final int HELP = 3;
    static final int JUDGEMENT = 4;
    static final int STATUS = 5;
    static final int DATE = 6;
    static final int REFERENCES = 7;
    static final int ID = 8;
    static final int PREVIOUS = 9;

    static final int FIRST_INPUT = JUDGEMENT;

    private static final int[] WIDTHS = {8, 18, 32, 34, 14, 42, 13, 25};
    private static final int PREVIOUS_WIDTH = 46;

    private final MeasurementSheet measurement;
    private final ReportTexts words;
    private final PreviousWords previous;
    private final XlsxFormPage page;
    private final XlsxSheet sheet;

    XlsxFormQuestions(XSSFWorkbook workbook, XlsxStyles styles, MeasurementSheet measurement, ReportTexts words) {
        this.measurement = measurement;
        this.words = words;
        this.previous = new PreviousWords(measurement, words);
        this.sheet = new XlsxSheet(
                workbook,
                words.get("reporting.form.sheet.questions"),
                styles,
                words,
                previous.columns(PREVIOUS_WIDTH, WIDTHS));
        this.page = new XlsxFormPage(sheet, styles, words);
    }

    void write(String subtitle) {
        List<String> header = List.of(
                words.get("reporting.column.code"),
                words.get("reporting.column.domain"),
                words.get("reporting.form.column.question"),
                words.get("reporting.column.rationale"),
                words.get("assessment.finding.judgement"),
                words.get("assessment.finding.status"),
                words.get("reporting.column.date"),
                words.get("assessment.finding.references"));
        page.begin(subtitle, previous.note(words.get("reporting.form.note.questions")), header);
        previous.header().ifPresent(name -> page.beside(PREVIOUS, name));
        for (DomainSheet domain : measurement.domains()) {
            for (SectionSheet section : domain.sections()) {
                section.questions()
                        .forEach(row -> row(
                                domain.domain().name(),
                                section.name(),
                                row.question(),
                                row.finding().content(),
                                previous.finding(row)));
            }
        }
        page.end(words.get("reporting.table.formQuestions"), subtitle, ID, rules -> {
            rules.oneOf(
                    JUDGEMENT,
                    header.get(JUDGEMENT),
                    Arrays.stream(Judgement.values()).map(words::judgement).toList());
            rules.text(STATUS, header.get(STATUS), FindingData.LONGEST_NARRATIVE);
            rules.date(DATE, header.get(DATE));
            rules.text(REFERENCES, header.get(REFERENCES), FindingData.LONGEST_REFERENCES);
        });
    }

    private void row(String domain, @Nullable String section, Question question, FindingData finding, String before) {
        String place = section == null ? domain : words.get("reporting.form.section", domain, section);
        List<String> texts = new ArrayList<>(List.of(
                question.code(),
                place,
                question.text(),
                question.rationale(),
                "",
                finding.narrative(),
                "",
                finding.references()));
        if (previous.exists()) {
            texts.addAll(List.of("", before));
        }
        XSSFRow row = page.row(texts);
        sheet.cell(row, CODE, new Text(question.code()), Look.LABEL);
        sheet.cell(row, DOMAIN, new Text(place), Look.BODY);
        sheet.cell(row, QUESTION, new Text(question.text()), Look.BODY);
        sheet.cell(row, HELP, new Text(question.rationale()), Look.QUIET_BODY);
        page.input(row, JUDGEMENT, finding.judgement() == null ? "" : words.judgement(finding.judgement()));
        page.input(row, STATUS, finding.narrative());
        date(row, finding.date());
        page.input(row, REFERENCES, finding.references());
        row.createCell(ID).setCellValue(question.id());
        if (previous.exists()) {
            sheet.cell(row, PREVIOUS, new Text(before), Look.QUIET_BODY);
        }
    }

    private void date(XSSFRow row, @Nullable LocalDate date) {
        if (date != null && (date.isBefore(FormCells.FIRST_DAY) || date.isAfter(FormCells.LAST_DAY))) {
            page.input(row, DATE, date.toString());
            return;
        }
        XSSFCell cell = page.input(row, DATE, HorizontalAlignment.LEFT, sheet.dateFormat());
        if (date != null) {
            cell.setCellValue(date);
        }
    }
}
