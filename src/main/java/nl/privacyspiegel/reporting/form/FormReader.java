package nl.privacyspiegel.reporting.form;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.assessment.MeasurementSheet.DomainSheet;
import nl.privacyspiegel.assessment.MeasurementSheet.QuestionSheet;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.finding.FindingData;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.reporting.content.ReportTexts;
import nl.privacyspiegel.reporting.office.OfficeText;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.Typed;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads a workbook as the form of a measurement. */
final class FormReader {

    private final MeasurementSheet measurement;
    private final ReportTexts words;
    private final FormCells cells;
    private final Map<String, FindingData> findings = new HashMap<>();
    private final Map<String, DomainGrade> scores = new HashMap<>();

    FormReader(MeasurementSheet measurement, ReportTexts words, FormCells cells) {
        this.measurement = measurement;
        this.words = words;
        this.cells = cells;
    }

    /** @throws RuleViolation when a sheet is not there */
    FilledForm read(XSSFWorkbook workbook, FormMarks marks) {
        Map<String, QuestionSheet> questions = new HashMap<>();
        Map<String, DomainSheet> domains = new HashMap<>();
        for (DomainSheet domain : measurement.domains()) {
            domains.put(domain.domain().id(), domain);
            domain.questions()
                    .forEach(question -> questions.put(question.question().id(), question));
        }
        rows(
                sheet(workbook, "reporting.form.sheet.questions"),
                XlsxFormQuestions.ID,
                XlsxFormQuestions.FIRST_INPUT,
                questions,
                this::question);
        rows(
                sheet(workbook, "reporting.form.sheet.grades"),
                XlsxFormGrades.ID,
                XlsxFormGrades.FIRST_INPUT,
                domains,
                this::domain);
        return new FilledForm(marks, findings, scores, asides(workbook));
    }

    private List<FormProblem> asides(XSSFWorkbook workbook) {
        return FormAsides.of(
                workbook,
                Set.of(words.get("reporting.form.sheet.questions"), words.get("reporting.form.sheet.grades")),
                Set.of(words.get("reporting.form.sheet.explanation"), FormMarks.SHEET));
    }

    private XSSFSheet sheet(XSSFWorkbook workbook, String key) {
        XSSFSheet sheet = workbook.getSheet(words.get(key));
        if (sheet == null) {
            throw new RuleViolation("reporting.form.refused.sheet", words.get(key));
        }
        return sheet;
    }

    /** Every thing has one row, found by the id in its hidden column; below the first of them stands nothing else. */
    private <T> void rows(
            XSSFSheet sheet, int idColumn, int firstInput, Map<String, T> known, BiConsumer<Row, T> read) {
        Set<String> seen = new HashSet<>();
        for (Row row : sheet) {
            String id = id(row, idColumn);
            T thing = known.get(id);
            if (thing != null && seen.add(id)) {
                read.accept(row, thing);
            } else if (thing != null) {
                cells.problem(row, 0, "reporting.form.problem.twice");
            } else if (!id.isEmpty()) {
                cells.problem(row, idColumn, "reporting.form.problem.unknownRow");
            } else if (!seen.isEmpty()) {
                requireEmpty(row, firstInput, idColumn);
            }
        }
        known.keySet().stream()
                .filter(id -> !seen.contains(id))
                .map(this::name)
                .sorted()
                .forEach(name -> cells.problem(sheet.getSheetName(), "reporting.form.problem.rowMissing", name));
    }

    private static String id(Row row, int column) {
        return row.getCell(column) != null && row.getCell(column).getCellType() == CellType.STRING
                ? Typed.value(row.getCell(column).getStringCellValue())
                : "";
    }

    private void requireEmpty(Row row, int firstInput, int end) {
        for (int column = firstInput; column < end; column++) {
            if (!cells.isBlank(row, column)) {
                cells.problem(row, column, "reporting.form.problem.rowAdded");
                return;
            }
        }
    }

    private String name(String id) {
        return measurement.domains().stream()
                .flatMap(domain -> domain.questions().stream())
                .map(QuestionSheet::question)
                .filter(question -> question.id().equals(id))
                .map(question -> question.code())
                .findFirst()
                .or(() -> measurement.domain(id).map(domain -> domain.domain().name()))
                .orElse(id);
    }

    private void question(Row row, QuestionSheet question) {
        requireSame(row, XlsxFormQuestions.CODE, question.question().code());
        requireSame(row, XlsxFormQuestions.QUESTION, question.question().text());
        findings.put(
                question.question().id(),
                new FindingData(
                        cells.text(row, XlsxFormQuestions.STATUS, FindingData.LONGEST_NARRATIVE),
                        cells.judgement(row, XlsxFormQuestions.JUDGEMENT),
                        cells.date(
                                row,
                                XlsxFormQuestions.DATE,
                                question.finding().content().date()),
                        cells.text(row, XlsxFormQuestions.REFERENCES, FindingData.LONGEST_REFERENCES)));
    }

    private void domain(Row row, DomainSheet domain) {
        requireSame(row, XlsxFormGrades.DOMAIN, domain.domain().name());
        Grade grade = cells.grade(row, XlsxFormGrades.GRADE, measurement.scale());
        boolean notAssessed = cells.yes(row, XlsxFormGrades.NOT_ASSESSED);
        String explanation = cells.text(row, XlsxFormGrades.EXPLANATION, DomainGrade.LONGEST_EXPLANATION);
        if (grade != null && notAssessed) {
            cells.problem(row, XlsxFormGrades.NOT_ASSESSED, "reporting.form.problem.both");
            notAssessed = false;
        }
        scores.put(domain.domain().id(), new DomainGrade(grade, notAssessed, explanation));
    }

    /** An answer under another question than it was given to would be a wrong answer. */
    private void requireSame(Row row, int column, String expected) {
        if (!Typed.name(cells.text(row, column)).equals(Typed.name(OfficeText.clean(expected)))) {
            cells.problem(row, column, "reporting.form.problem.locked");
        }
    }
}
