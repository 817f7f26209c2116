package nl.privacyspiegel.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.privacytest.MadeUpResults;
import nl.privacyspiegel.privacytest.outcome.CampaignComparison;
import nl.privacyspiegel.privacytest.outcome.CampaignResults;
import nl.privacyspiegel.privacytest.results.Disclosed;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.reporting.content.HouseStyle;
import nl.privacyspiegel.reporting.content.ReportFile;
import nl.privacyspiegel.reporting.excel.XlsxCells;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Two campaigns beside each other as a file")
class ComparedResultsTest {

    private static final QuizData QUIZ = MadeUpResults.quiz("Mag dit?");
    private static final CampaignResults THEN = MadeUpResults.results(QUIZ, 3);

    private static ReportFile file(CampaignResults now, ReportFormat format, Locale locale) {
        return file(now, format, locale, MadeUpResults.DEPARTMENT);
    }

    private static ReportFile file(CampaignResults now, ReportFormat format, Locale locale, UnitId unit) {
        if (!(CampaignComparison.of(now, THEN, unit)
                instanceof Disclosed.Shown<CampaignComparison>(CampaignComparison comparison))) {
            throw new AssertionError("suppressed");
        }
        return new ResultReport(Reported.messages(), Clock.fixed(Reported.NOW, ZoneOffset.UTC), "0.1.0")
                .compared(comparison, now, now.unit(unit).orElseThrow(), HouseStyle.PLAIN, format, locale);
    }

    private static final CampaignResults NOW = MadeUpResults.yearLater(QUIZ, 3, 18, false);

    @Test
    void the_workbook_begins_with_the_conclusion_and_over_whom_that_is() {
        ReportFile file = file(NOW, ReportFormat.XLSX, Reported.DUTCH);
        assertThat(file.fileName()).isEqualTo("privacytests-vergeleken-afdeling-2017-03-26-2018-03-26.xlsx");
        XSSFWorkbook workbook = Reported.read(file);
        assertThat(workbook)
                .extracting(sheet -> sheet.getSheetName())
                .containsExactly("Samenvatting", "Vragen", "Verantwoording");
        XSSFSheet summary = workbook.getSheet("Samenvatting");
        int headline = Reported.row(summary, 0, "Afdeling: de gemiddelde score steeg van 55,4% naar 94,6%")
                .getRowNum();
        assertThat(Reported.text(summary.getRow(headline + 1).getCell(0)))
                .isEqualTo(
                        "Over 4 vragen, met 21 deelnemers bij de afname die sloot op 26 maart 2017 en 21 bij die van 26 maart 2018");
        assertThat(headline)
                .isLessThan(Reported.row(summary, 0, "Eerste afname").getRowNum());
    }

    @Test
    void numbers_are_numbers_and_days_are_days() {
        XSSFWorkbook workbook = Reported.read(file(NOW, ReportFormat.XLSX, Reported.DUTCH));
        XSSFSheet summary = workbook.getSheet("Samenvatting");
        assertThat(Reported.row(summary, 0, "Tweede afname gesloten op")
                        .getCell(1)
                        .getLocalDateTimeCellValue())
                .isEqualTo(LocalDate.of(2018, 3, 26).atStartOfDay());
        assertNumber(Reported.row(summary, 0, "Deelnemers daarna").getCell(1), 21, "0");
        Row weakest = Reported.row(summary, 0, "Datalekken");
        assertNumber(weakest.getCell(1), 0.429, "0.0%");
        assertNumber(weakest.getCell(2), 0.929, "0.0%");
        assertNumber(weakest.getCell(3), 50.0, "+0.0;\"\u2212\"0.0;0.0");
        XSSFSheet questions = workbook.getSheet("Vragen");
        Row choice = Reported.row(questions, 0, "V3 Mag dit?");
        assertNumber(choice.getCell(2), 21, "0");
        assertNumber(choice.getCell(5), 57.2, "+0.0;\"\u2212\"0.0;0.0");
        assertThat(Reported.text(choice.getCell(6))).isEqualTo("meer dan toeval");
        assertThat(Reported.text(Reported.row(questions, 0, "V2 Mag dit?").getCell(6)))
                .isEqualTo("kan toeval zijn");
    }

    private static void assertNumber(Cell cell, double value, String format) {
        assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(cell.getNumericCellValue()).isEqualTo(value);
        assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo(format);
    }

    @Test
    void the_document_tells_it_all_and_how_chance_is_judged() throws IOException {
        String text = document(file(NOW, ReportFormat.DOCX, Reported.DUTCH));
        assertThat(text)
                .containsSubsequence(
                        "kunnen de tweede keer andere mensen zijn",
                        "Afdeling: de gemiddelde score steeg van 55,4% naar 94,6%",
                        "Elk van de 2 onderwerpen scoort hoger dan eerst",
                        "Geef collega\u2019s uitleg over wat in de privacytest het minst bekend was: Datalekken.",
                        "Privacytest voorjaar 2017",
                        "Datalekken\t42,9%\t92,9%\t+50,0\t2\t0",
                        "V3 Mag dit?\t33,3%\t21\t90,5%\t21\t+57,2\tmeer dan toeval",
                        "Wij gebruiken de exacte toets van Fisher")
                .doesNotContain("Niet vergelijkbaar", "nderdrukt");
    }

    @Test
    void a_slide_has_a_message_and_the_last_one_asks() throws IOException {
        assertThat(titles(NOW, Reported.DUTCH))
                .containsExactly(
                        "Afdeling: de gemiddelde score steeg van 55,4% naar 94,6%",
                        "Elk van de 2 onderwerpen scoort hoger dan eerst",
                        "Bij 3 van 4 vragen is het verschil groter dan toeval meestal geeft",
                        "Een verschil zegt iets over de groep, en het kan toeval zijn",
                        "Wij vragen u: geef collega\u2019s uitleg over wat nu het minst bekend is: Datalekken");
        assertThat(titles(NOW, Reported.ENGLISH))
                .startsWith("Afdeling: the mean score rose from 55.4% to 94.6%")
                .contains("For 3 of 4 questions the difference is larger than chance usually gives");
    }

    @ParameterizedTest
    @CsvSource({"2, ongeveer +2", "-5, ongeveer −5", "0, ongeveer 0"})
    void an_estimate_of_a_change_is_a_number_behind_the_words_of_the_page(double points, String shown) {
        String format = XlsxCells.aboutPoints(Reported.words(Reported.DUTCH));
        assertThat(new DataFormatter().formatRawCellContents(points, 0, format)).isEqualTo(shown);
    }

    @Test
    void that_nothing_changed_is_said_as_plainly() throws IOException {
        assertThat(titles(MadeUpResults.yearLater(QUIZ, 3, 0, false), Reported.DUTCH))
                .contains(
                        "Afdeling: de gemiddelde score bleef 55,4%",
                        "Elk van de 2 onderwerpen scoort even hoog als eerst",
                        "Bij geen van 4 vragen is het verschil groter dan toeval meestal geeft");
    }

    @Test
    void what_is_not_graded_or_not_asked_in_both_has_no_number() throws IOException {
        CampaignResults now = MadeUpResults.yearLater(MadeUpResults.without(QUIZ, "v3"), 3, 18, true);
        assertThat(document(file(now, ReportFormat.DOCX, Reported.DUTCH)))
                .contains(
                        "open vragen niet nagekeken",
                        "V1 Mag dit?\t50,0%\t\tniet nagekeken\t\tniet te berekenen\tniet te zeggen",
                        "V3 Mag dit?\tAlleen in Privacytest voorjaar 2017 (gesloten op 26 maart 2017).");
        assertThat(Reported.text(Reported.row(
                                Reported.read(file(now, ReportFormat.XLSX, Reported.DUTCH))
                                        .getSheet("Niet vergelijkbaar"),
                                0,
                                "V3 Mag dit?")
                        .getCell(1)))
                .startsWith("Alleen in Privacytest voorjaar 2017");
    }

    @Test
    void a_question_that_is_suppressed_says_so_and_is_never_zero() throws IOException {
        CampaignResults now = MadeUpResults.yearLaterSkipping(QUIZ, "v3");
        assertThat(document(file(now, ReportFormat.DOCX, Reported.DUTCH)))
                .contains(
                        "Onderdrukt betekent dus niet nul.",
                        "Datalekken\t52,4%\t52,4%\t0,0\t1\t1",
                        "V3 Mag dit?\t33,3%\tonderdrukt\tonderdrukt\tonderdrukt\tniet te berekenen\tniet te zeggen");
        try (XMLSlideShow show = show(now, Reported.DUTCH)) {
            assertThat(BoardSlidesTest.text(show.getSlides().get(3)))
                    .contains("Onderdrukt in een van beide afnames: 1 vraag. Onderdrukt betekent niet nul.");
        }
    }

    @Test
    void content_keeps_its_language_in_an_english_document() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(
                file(NOW, ReportFormat.DOCX, Reported.ENGLISH).content()))) {
            assertThat(document.getTables().stream()
                            .flatMap(table -> table.getRows().stream())
                            .flatMap(row -> row.getTableCells().stream())
                            .flatMap(cell -> cell.getParagraphs().stream())
                            .flatMap(paragraph -> paragraph.getRuns().stream())
                            .filter(run -> run.text().contains("Mag dit?")
                                    || run.text().startsWith("Privacytest voorjaar")))
                    .hasSizeGreaterThan(6)
                    .allSatisfy(run -> assertThat(run.getLang()).isEqualTo("nl-NL"));
        }
    }

    private static List<String> titles(CampaignResults now, Locale locale) throws IOException {
        try (XMLSlideShow show = show(now, locale)) {
            return show.getSlides().stream().map(XSLFSlide::getTitle).toList();
        }
    }

    private static XMLSlideShow show(CampaignResults now, Locale locale) throws IOException {
        return new XMLSlideShow(
                new ByteArrayInputStream(file(now, ReportFormat.PPTX, locale).content()));
    }

    private static String document(ReportFile file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file.content()));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }
}
