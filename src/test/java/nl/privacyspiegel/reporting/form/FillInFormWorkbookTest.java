package nl.privacyspiegel.reporting.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.finding.FindingData;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.framework.Judgement;
import nl.privacyspiegel.reporting.Reported;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The fill-in form as a workbook")
class FillInFormWorkbookTest {

    private static final MeasurementSheet SHEET = FormSheets.sheet(
            List.of(
                    new FindingData("=HYPERLINK(\"x\")", Judgement.PARTLY, FormSheets.DAY, "Notulen"),
                    FindingData.EMPTY,
                    new FindingData("Oud", Judgement.NOT_APPLICABLE, LocalDate.of(1899, 1, 1), "")),
            List.of(DomainGrade.graded(Grade.of(7), "Het beleid ligt er."), DomainGrade.notAssessed("Volgt later.")));

    private static XSSFWorkbook workbook() throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(FormSheets.form(SHEET, Reported.DUTCH)));
    }

    @Test
    void it_has_an_explanation_the_questions_the_grades_and_hidden_marks() throws IOException {
        try (XSSFWorkbook workbook = workbook()) {
            assertThat(workbook)
                    .extracting(sheet -> sheet.getSheetName())
                    .containsExactly("Uitleg", "Vragen", "Cijfers", FormMarks.SHEET);
            assertThat(workbook.getSheetVisibility(3)).isEqualTo(SheetVisibility.VERY_HIDDEN);
            assertThat(workbook.getActiveSheetIndex()).isZero();
            assertThat(workbook.getProperties()
                            .getCoreProperties()
                            .getUnderlyingProperties()
                            .getLanguageProperty())
                    .contains("nl");
            FormMarks marks = FormMarks.read(workbook);
            assertThat(marks).isEqualTo(FormMarks.of(SHEET, Reported.DUTCH));
            assertThat(marks.measurement()).isEqualTo(SHEET.summary().id());
            assertThat(marks.questions()).containsOnlyKeys("vraag-b1", "vraag-gi1", "vraag-ge1");
            assertThat(marks.domains()).containsOnlyKeys("beleid", "governance");
        }
    }

    @Test
    void only_the_cells_to_fill_in_can_be_changed() throws IOException {
        try (XSSFWorkbook workbook = workbook()) {
            workbook.forEach(sheet ->
                    assertThat(sheet.getProtect()).as(sheet.getSheetName()).isTrue());
            assertThat(unlocked(workbook.getSheetAt(FormEditor.QUESTIONS))).isEqualTo(cells(6, 8, "E", "F", "G", "H"));
            assertThat(unlocked(workbook.getSheetAt(FormEditor.GRADES))).isEqualTo(cells(6, 7, "B", "C", "D"));
            assertThat(unlocked(workbook.getSheetAt(0))).isEmpty();
            assertThat(unlocked(workbook.getSheetAt(3))).isEmpty();
        }
    }

    private static Set<String> unlocked(XSSFSheet sheet) {
        Set<String> unlocked = new HashSet<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (!cell.getCellStyle().getLocked()) {
                    unlocked.add(FormEditor.name(cell));
                }
            }
        }
        return unlocked;
    }

    private static Set<String> cells(int first, int last, String... columns) {
        Set<String> cells = new HashSet<>();
        for (String column : columns) {
            for (int row = first; row <= last; row++) {
                cells.add(column + row);
            }
        }
        return cells;
    }

    @Test
    void every_cell_to_fill_in_says_what_fits_and_refuses_the_rest() throws IOException {
        try (XSSFWorkbook workbook = workbook()) {
            assertThat(workbook.getSheetAt(FormEditor.QUESTIONS).getDataValidations())
                    .extracting(FillInFormWorkbookTest::rule)
                    .containsExactlyInAnyOrder(
                            "E6:E8 list \"ja,grotendeels,gedeeltelijk,nee,n.v.t.\"",
                            "F6:F8 textLength 10000",
                            "G6:G8 date 32874..73050",
                            "H6:H8 textLength 2000");
            assertThat(workbook.getSheetAt(FormEditor.GRADES).getDataValidations())
                    .extracting(FillInFormWorkbookTest::rule)
                    .containsExactlyInAnyOrder("B6:B7 whole 1..10", "C6:C7 list \"ja\"", "D6:D7 textLength 4000");
            workbook.forEach(sheet -> sheet.getDataValidations().forEach(rule -> {
                assertThat(rule.getShowErrorBox()).isTrue();
                assertThat(rule.getShowPromptBox()).isTrue();
                assertThat(rule.getPromptBoxTitle()).isNotBlank().hasSizeLessThanOrEqualTo(32);
                assertThat(rule.getPromptBoxText()).isNotBlank().hasSizeLessThanOrEqualTo(255);
                assertThat(rule.getEmptyCellAllowed()).isTrue();
            }));
            assertThat(workbook.getSheetAt(FormEditor.QUESTIONS)
                            .getCTWorksheet()
                            .getDataValidations()
                            .getDataValidationArray(0)
                            .getShowDropDown())
                    .as("in this file format true hides the arrow of the list")
                    .isFalse();
        }
    }

    private static String rule(XSSFDataValidation rule) {
        var xml = rule.getValidationConstraint();
        String second = xml.getFormula2() == null ? "" : ".." + xml.getFormula2();
        return rule.getRegions().getCellRangeAddress(0).formatAsString() + " "
                + switch (xml.getValidationType()) {
                    case 1 -> "whole ";
                    case 3 -> "list ";
                    case 4 -> "date ";
                    case 6 -> "textLength ";
                    default -> "? ";
                }
                + xml.getFormula1()
                + second;
    }

    @Test
    void what_was_filled_in_stands_there_and_nothing_is_a_formula() throws IOException {
        try (XSSFWorkbook workbook = workbook()) {
            XSSFSheet questions = workbook.getSheetAt(FormEditor.QUESTIONS);
            Row first = Reported.row(questions, 0, "B1");
            Cell status = first.getCell(XlsxFormQuestions.STATUS);
            assertThat(status.getStringCellValue()).isEqualTo("=HYPERLINK(\"x\")");
            assertThat(status.getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(status.getCellStyle().getDataFormatString()).isEqualTo("@");
            assertThat(first.getCell(XlsxFormQuestions.JUDGEMENT).getStringCellValue())
                    .isEqualTo("gedeeltelijk");
            assertThat(first.getCell(XlsxFormQuestions.DATE)
                            .getLocalDateTimeCellValue()
                            .toLocalDate())
                    .isEqualTo(FormSheets.DAY);
            assertThat(Reported.row(questions, 0, "GE1")
                            .getCell(XlsxFormQuestions.DOMAIN)
                            .getStringCellValue())
                    .isEqualTo("Governance: Extern");
            Row governance = Reported.row(workbook.getSheetAt(FormEditor.GRADES), 0, "Governance");
            assertThat(governance.getCell(XlsxFormGrades.NOT_ASSESSED).getStringCellValue())
                    .isEqualTo("ja");
            workbook.forEach(sheet -> sheet.forEach(
                    row -> row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA))));
        }
    }

    @Test
    void the_ids_are_hidden_the_header_stays_in_sight_and_it_prints_on_wide_pages() throws IOException {
        try (XSSFWorkbook workbook = workbook()) {
            XSSFSheet questions = workbook.getSheetAt(FormEditor.QUESTIONS);
            XSSFSheet grades = workbook.getSheetAt(FormEditor.GRADES);
            assertThat(questions.isColumnHidden(XlsxFormQuestions.ID)).isTrue();
            assertThat(grades.isColumnHidden(XlsxFormGrades.ID)).isTrue();
            assertThat(Reported.row(questions, 0, "B1")
                            .getCell(XlsxFormQuestions.ID)
                            .getStringCellValue())
                    .isEqualTo("vraag-b1");
            for (XSSFSheet sheet : List.of(questions, grades)) {
                assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                        .isEqualTo((short) 5);
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
                assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(4);
                assertThat(sheet.getTables()).hasSize(1);
            }
        }
    }

    @Test
    void an_english_form_has_english_words_and_reads_back_too() {
        byte[] file = FormSheets.form(SHEET, Reported.ENGLISH);
        FormCells cells = FormSheets.cells();
        FilledForm form = FormSheets.read(file, SHEET, cells);
        assertThat(cells.problems()).isEmpty();
        assertThat(form.marks().locale()).isEqualTo(Reported.ENGLISH);
        assertThat(form.findings().get("vraag-b1"))
                .isEqualTo(SHEET.domains().get(0).questions().get(0).finding().content());
        assertThat(form.scores().get("governance")).isEqualTo(DomainGrade.notAssessed("Volgt later."));
    }
}
