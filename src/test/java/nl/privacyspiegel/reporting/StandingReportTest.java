package nl.privacyspiegel.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.finding.FindingData;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.framework.Judgement;
import nl.privacyspiegel.reporting.content.HouseStyle;
import nl.privacyspiegel.reporting.form.FormSheets;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The report of one measurement")
class StandingReportTest {

    /** What can only be said of two measurements. */
    private static final List<String> WORDS_OF_CHANGE = List.of(
            "gestegen",
            "gedaald",
            "gelijk gebleven",
            "vooruitgang",
            "verandering",
            "bij eind",
            "eindmeting",
            "twee keer",
            "vergeleken",
            "+0");

    private static final MeasurementSheet SHEET = FormSheets.sheet(
            List.of(
                    new FindingData("Er is een begin.", Judgement.PARTLY, FormSheets.DAY, "Notulen"),
                    new FindingData("Nog niets.", Judgement.NO, null, ""),
                    FindingData.EMPTY),
            List.of(DomainGrade.graded(Grade.of(4), "Het begin is er."), DomainGrade.notAssessed("Te vroeg.")));

    private static byte[] file(ReportFormat format, MeasurementSheet sheet) {
        return file(format, sheet, Reported.DUTCH);
    }

    private static byte[] file(ReportFormat format, MeasurementSheet sheet, Locale language) {
        return new StandingReport(Reported.messages(), Clock.fixed(Reported.NOW, ZoneOffset.UTC), "0.1.0")
                .write(sheet, List.of(), HouseStyle.PLAIN, format, "nl", language)
                .content();
    }

    private static String text(ReportFormat format, MeasurementSheet sheet) throws IOException {
        ByteArrayInputStream bytes = new ByteArrayInputStream(file(format, sheet));
        return switch (format) {
            case XLSX -> {
                try (XSSFWorkbook workbook = new XSSFWorkbook(bytes)) {
                    yield sheets(workbook)
                            .flatMap(each -> StreamSupport.stream(each.spliterator(), false))
                            .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                            .map(cell -> new DataFormatter().formatCellValue(cell))
                            .collect(Collectors.joining("\n"));
                }
            }
            case DOCX -> {
                try (XWPFDocument document = new XWPFDocument(bytes);
                        XWPFWordExtractor words = new XWPFWordExtractor(document)) {
                    yield words.getText();
                }
            }
            case PPTX -> {
                try (XMLSlideShow show = new XMLSlideShow(bytes)) {
                    yield show.getSlides().stream().map(XSLFSlide::getTitle).collect(Collectors.joining("\n"));
                }
            }
        };
    }

    private static Stream<XSSFSheet> sheets(XSSFWorkbook workbook) {
        return Stream.iterate(0, index -> index < workbook.getNumberOfSheets(), index -> index + 1)
                .map(workbook::getSheetAt);
    }

    @ParameterizedTest
    @EnumSource
    void it_says_where_the_unit_stands_and_not_a_word_about_change(ReportFormat format) throws IOException {
        String text = text(format, SHEET);

        assertThat(text).contains("Beleid", "4");
        if (format != ReportFormat.PPTX) {
            assertThat(text).doesNotContain("Wij vragen u:");
            assertThat(text).contains("In het kort", "Wat wij u vragen", "Spreek af wanneer u weer meet");
        }
        assertThat(text.toLowerCase(Locale.ROOT)).doesNotContain(WORDS_OF_CHANGE);
    }

    @Test
    void for_an_english_reader_word_knows_that_content_is_dutch() throws IOException {
        try (XWPFDocument document =
                new XWPFDocument(new ByteArrayInputStream(file(ReportFormat.DOCX, SHEET, Reported.ENGLISH)))) {
            List<XWPFRun> cells = document.getTables().stream()
                    .flatMap(table -> table.getRows().stream())
                    .flatMap(row -> row.getTableCells().stream())
                    .flatMap(cell -> cell.getParagraphs().stream())
                    .flatMap(paragraph -> paragraph.getRuns().stream())
                    .toList();
            assertThat(cells)
                    .filteredOn(run ->
                            Set.of("Beleid", "Het begin is er.", "Nog niets.").contains(run.text()))
                    .hasSizeGreaterThan(4)
                    .extracting(XWPFRun::getLang)
                    .containsOnly("nl-NL");
            assertThat(document.getParagraphs().stream()
                            .filter(paragraph -> paragraph.getText().equals("Highest grade: Beleid (4)"))
                            .flatMap(paragraph -> paragraph.getRuns().stream()))
                    .extracting(run -> run.text() + "/" + run.getLang())
                    .containsExactly("Highest grade: /null", "Beleid/nl-NL", " (4)/null");
        }
    }

    @Test
    void for_an_english_reader_each_piece_of_a_slide_says_its_language() throws IOException {
        try (XMLSlideShow show =
                new XMLSlideShow(new ByteArrayInputStream(file(ReportFormat.PPTX, SHEET, Reported.ENGLISH)))) {
            assertThat(show.getSlides().stream()
                            .flatMap(slide -> slide.getShapes().stream())
                            .filter(XSLFTextShape.class::isInstance)
                            .flatMap(shape -> ((XSLFTextShape) shape).getTextParagraphs().stream())
                            .flatMap(paragraph -> paragraph.getTextRuns().stream())
                            .map(run ->
                                    run.getRawText() + "/" + run.getRPr(false).getLang()))
                    .contains("Highest grade: /en-GB", "Beleid/nl-NL", " (4)/en-GB");
        }
    }

    @Test
    void its_messages_are_about_one_moment() throws IOException {
        assertThat(text(ReportFormat.PPTX, SHEET).lines())
                .containsExactly(
                        "CJG+ de Kempen: gemiddeld een 4,0, over 1 van 2 domeinen",
                        "Hoogste cijfer: Beleid (4)",
                        "Ja of grotendeels: 0 van de 3 vragen",
                        "Nog te doen: 1 vraag op nee, 1 vraag zonder oordeel",
                        "Wij vragen u: wijs iemand aan voor de 2 vragen op nee of zonder oordeel, en spreek een datum af");
    }

    @Test
    void the_workbook_has_grades_with_a_live_mean_every_question_and_what_is_open() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file(ReportFormat.XLSX, SHEET)))) {
            assertThat(sheets(workbook).map(XSSFSheet::getSheetName))
                    .containsExactly("Samenvatting", "Vraag voor vraag", "Nog te doen", "Verantwoording");
            var mean = Reported.row(workbook.getSheetAt(0), 0, "Gemiddelde").getCell(1);
            assertThat(mean.getCellFormula()).contains("AVERAGE");
            assertThat(mean.getNumericCellValue()).isEqualTo(4);
            assertThat(Reported.row(workbook.getSheetAt(1), 0, "GI1").getCell(4).getStringCellValue())
                    .isEqualTo("Nog niets.");
        }
        assertThat(text(ReportFormat.XLSX, SHEET))
                .contains("Te vroeg.", "Het begin is er.", "Te zien in: Notulen", "niet beoordeeld");
    }

    @Test
    void the_document_names_every_status_and_every_motivation() throws IOException {
        assertThat(text(ReportFormat.DOCX, SHEET))
                .contains("Er is een begin.", "Nog niets.", "Het begin is er.", "Te vroeg.", "Nog te doen", "GE1");
    }

    @Test
    void beside_what_is_judged_no_stands_what_can_be_done_when_the_framework_says_so() throws IOException {
        MeasurementSheet advised = FormSheets.advised(SHEET, "Wijs een functie aan.");
        for (ReportFormat format : List.of(ReportFormat.XLSX, ReportFormat.DOCX)) {
            assertThat(text(format, SHEET)).doesNotContain("Wat u kunt doen");
            assertThat(text(format, advised))
                    .contains("Wat u kunt doen")
                    .containsOnlyOnce("Wijs een functie aan.")
                    .doesNotContain("Een voorbeeld.");
        }
        assertThat(text(ReportFormat.PPTX, advised)).isEqualTo(text(ReportFormat.PPTX, SHEET));
    }

    @Test
    void of_a_measurement_without_grades_no_grade_is_claimed() throws IOException {
        MeasurementSheet bare = FormSheets.sheet(
                List.of(
                        new FindingData("Iets.", Judgement.YES, null, ""),
                        new FindingData("Iets.", Judgement.YES, null, ""),
                        new FindingData("Iets.", Judgement.LARGELY, null, "")),
                List.of(DomainGrade.OPEN, DomainGrade.OPEN));

        assertThat(text(ReportFormat.PPTX, bare))
                .contains("CJG+ de Kempen: nog geen cijfers")
                .doesNotContain("Hoogste", "Laagste");
    }

    @Test
    void every_file_says_that_it_was_changed_when_it_was_made() throws IOException {
        for (ReportFormat format : ReportFormat.values()) {
            ByteArrayInputStream bytes = new ByteArrayInputStream(file(format, SHEET));
            var document = switch (format) {
                case XLSX -> new XSSFWorkbook(bytes);
                case DOCX -> new XWPFDocument(bytes);
                case PPTX -> new XMLSlideShow(bytes);
            };
            try (document) {
                var properties = document.getProperties().getCoreProperties();
                assertThat(properties.getModified().toInstant()).isEqualTo(Reported.NOW);
                assertThat(properties.getCreated().toInstant()).isEqualTo(Reported.NOW);
            }
        }
    }
}
