package nl.privacyspiegel.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.privacyspiegel.assessment.AssessmentId;
import nl.privacyspiegel.assessment.AssessmentSummary;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.NewAssessment;
import nl.privacyspiegel.assessment.Period;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.reporting.ReportFormat;
import nl.privacyspiegel.reporting.Reports;
import nl.privacyspiegel.shared.ui.Texts;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("What modules above add to reports")
class ReportSlotsTest extends OpenMeasurementPage {

    @Autowired
    private ExampleSlots above;

    @Autowired
    private Reports reports;

    @AfterEach
    void nobody_fills_them() {
        above.close();
    }

    private AssessmentSummary kempen() {
        return assessments.list().stream()
                .filter(each -> each.name().equals("Privacy sociaal domein 2017"))
                .findFirst()
                .orElseThrow();
    }

    private ByteArrayInputStream comparison(ReportFormat format) {
        var pair = kempen().pair().orElseThrow();
        return new ByteArrayInputStream(
                reports.comparison(pair.start().id(), pair.end().id(), format, Texts.DUTCH)
                        .content());
    }

    private ByteArrayInputStream standing(ReportFormat format) {
        MeasurementId end = kempen().pair().orElseThrow().end().id();
        return new ByteArrayInputStream(
                reports.standing(end, format, Texts.DUTCH).content());
    }

    private static List<String> sheets(XSSFWorkbook workbook) {
        return IntStream.range(0, workbook.getNumberOfSheets())
                .mapToObj(workbook::getSheetName)
                .toList();
    }

    private static List<String> titles(XMLSlideShow show) {
        return show.getSlides().stream().map(XSLFSlide::getTitle).toList();
    }

    private static String words(ByteArrayInputStream document) throws IOException {
        try (XWPFDocument word = new XWPFDocument(document);
                XWPFWordExtractor all = new XWPFWordExtractor(word)) {
            return all.getText();
        }
    }

    @Test
    void a_workbook_has_a_sheet_for_it_before_the_account_with_typed_cells() throws IOException {
        above.open(Role.ASSESSOR);

        try (XSSFWorkbook two = new XSSFWorkbook(comparison(ReportFormat.XLSX));
                XSSFWorkbook one = new XSSFWorkbook(standing(ReportFormat.XLSX))) {
            assertThat(sheets(two))
                    .containsSubsequence("Begin en eind", "Bedacht deel", "Privacytest bij de domeinen")
                    .endsWith("Verantwoording");
            assertThat(sheets(one))
                    .containsSubsequence("Bedacht deel", "Wat is besloten te doen", "Privacytest bij de domeinen")
                    .endsWith("Verantwoording");
            XSSFSheet sheet = two.getSheet("Bedacht deel");
            assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).endsWith("heeft één bedacht deel");
            assertThat(sheet.getTables())
                    .singleElement()
                    .satisfies(table -> assertThat(table.getName()).isEqualTo("Deel1"));
            var row = sheet.getRow(sheet.getLastRowNum());
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("Beleid vaststellen");
            assertThat(row.getCell(1).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2017, 7, 4));
            assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(2.5);
        }
    }

    @Test
    void a_document_has_a_heading_with_what_it_says_and_the_table() throws IOException {
        above.open(Role.ASSESSOR);

        for (ByteArrayInputStream file : List.of(comparison(ReportFormat.DOCX), standing(ReportFormat.DOCX))) {
            try (XWPFDocument word = new XWPFDocument(file)) {
                List<String> headings = word.getParagraphs().stream()
                        .filter(each -> "Heading1".equals(each.getStyle()))
                        .map(each -> each.getText())
                        .toList();
                assertThat(headings).containsSubsequence("Bedacht deel", "Verantwoording");
                assertThat(word.getTables())
                        .extracting(XWPFTable::getText)
                        .anySatisfy(table -> assertThat(table).contains("Beleid vaststellen\t04-07-2017\t2,5"));
            }
        }
    }

    @Test
    void a_presentation_has_a_slide_with_its_message_before_what_is_still_to_do() throws IOException {
        above.open(Role.ASSESSOR);

        try (XMLSlideShow two = new XMLSlideShow(comparison(ReportFormat.PPTX));
                XMLSlideShow one = new XMLSlideShow(standing(ReportFormat.PPTX))) {
            for (XMLSlideShow show : List.of(two, one)) {
                XSLFSlide slide = show.getSlides().stream()
                        .filter(each -> each.getTitle().endsWith("heeft één bedacht deel"))
                        .findFirst()
                        .orElseThrow();
                assertThat(slide.getSlideNumber()).isLessThan(show.getSlides().size());
                assertThat(slide.getShapes()).hasAtLeastOneElementOfType(XSLFTable.class);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void who_has_none_of_its_roles_gets_the_report_without_it(ReportFormat format) throws IOException {
        above.open(Role.SUPERVISOR);
        above.broken = true;

        String text = switch (format) {
            case XLSX -> {
                try (XSSFWorkbook workbook = new XSSFWorkbook(comparison(format))) {
                    yield String.join("\n", sheets(workbook));
                }
            }
            case DOCX -> words(comparison(format));
            case PPTX -> {
                try (XMLSlideShow show = new XMLSlideShow(comparison(format))) {
                    yield titles(show).stream().collect(Collectors.joining("\n"));
                }
            }
        };

        assertThat(text).isNotBlank().doesNotContain("Bedacht deel", "één bedacht deel");
    }

    @Test
    void when_a_module_fails_there_is_no_report_rather_than_one_that_lacks_a_part() {
        above.open(Role.ASSESSOR);
        above.broken = true;

        assertThatThrownBy(() -> comparison(ReportFormat.DOCX)).hasMessage("no example");
    }

    @Test
    void the_grades_through_the_years_are_told_of_a_unit_that_was_measured_more_than_twice() throws IOException {
        assertThat(words(comparison(ReportFormat.DOCX))).doesNotContain("Cijfers door de jaren");
        adopted(LocalDate.of(2018, 1, 1));

        String document = words(comparison(ReportFormat.DOCX));

        assertThat(document)
                .contains(
                        "Cijfers door de jaren",
                        "is 3 keer gemeten, van",
                        "tot en met 1 januari 2018: ",
                        " hoger dan eerst, ")
                .contains("Beleid\t1\t8\t2");
        try (XSSFWorkbook workbook = new XSSFWorkbook(comparison(ReportFormat.XLSX))) {
            assertThat(sheets(workbook)).endsWith("Cijfers door de jaren", "Verantwoording");
        }
    }

    private void adopted(LocalDate day) {
        AssessmentSummary before = kempen();
        AssessmentId next = assessments.start(new NewAssessment(
                "Volgend traject", before.unit(), before.framework(), new Period(day, day.plusMonths(11))));
        OneDomainGraded.adopt(assessments, measurements, next);
    }
}
