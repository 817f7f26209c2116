package nl.privacyspiegel.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.privacytest.MadeUpResults;
import nl.privacyspiegel.privacytest.outcome.CampaignResults;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.reporting.content.HouseStyle;
import nl.privacyspiegel.reporting.content.ReportFile;
import nl.privacyspiegel.reporting.office.OfficeText;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xddf.usermodel.chart.XDDFPieChartData;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPieSer;

@DisplayName("The results of a campaign as a workbook")
class ResultWorkbookTest {

    private static final QuizData QUIZ = MadeUpResults.quiz("Tekst");

    private final XSSFWorkbook workbook =
            workbook(MadeUpResults.results(QUIZ, 3), MadeUpResults.DEPARTMENT, Reported.DUTCH);
    private final XSSFSheet questions = workbook.getSheet("Vragen");

    private static ReportFile file(CampaignResults results, UnitId unit, Locale locale) {
        return new ResultReport(Reported.messages(), Clock.fixed(Reported.NOW, ZoneOffset.UTC), "0.1.0")
                .xlsx(results, results.unit(unit).orElseThrow(), HouseStyle.PLAIN, locale);
    }

    private static XSSFWorkbook workbook(CampaignResults results, UnitId unit, Locale locale) {
        return Reported.read(file(results, unit, locale));
    }

    @Test
    void has_four_sheets_and_a_safe_name() {
        assertThat(workbook)
                .extracting(sheet -> sheet.getSheetName())
                .containsExactly("Samenvatting", "Vragen", "Eenheden", "Verantwoording");
        assertThat(file(MadeUpResults.results(QUIZ, 3), MadeUpResults.LARGE_TEAM, Reported.DUTCH)
                        .fileName())
                .isEqualTo("privacytest-grote-ploeg-2017-03-26.xlsx");
    }

    @Test
    void the_summary_has_the_topics_with_their_advice_the_weakest_first() {
        XSSFSheet summary = workbook.getSheet("Samenvatting");
        Row header = Reported.row(summary, 0, "Onderwerp");
        Row weakest = summary.getRow(header.getRowNum() + 1);
        assertThat(weakest.getCell(0).getStringCellValue()).isEqualTo("Datalekken");
        assertNumber(weakest.getCell(1), 0.429, "0.0%");
        assertThat(weakest.getCell(2).getNumericCellValue()).isEqualTo(2);
        assertThat(weakest.getCell(4).getStringCellValue()).isEqualTo("Training nodig");
        assertThat(weakest.getCell(5).getStringCellValue()).isEqualTo("Oefen een datalek.");
        Row people = Reported.row(summary, 0, "Aantal deelnemers");
        assertThat(people.getCell(1).getNumericCellValue()).isEqualTo(21);
        assertThat(Reported.row(summary, 0, "Periode van").getCell(1).getLocalDateTimeCellValue())
                .isEqualTo(LocalDate.of(2017, 3, 6).atStartOfDay());
    }

    @Test
    void the_summary_begins_with_what_is_known_least_and_what_is_asked() {
        XSSFSheet summary = workbook.getSheet("Samenvatting");
        int asked = Reported.row(summary, 0, "Wat wij u vragen").getRowNum();
        assertThat(Reported.row(summary, 0, "Privacytest: minst bekend is Datalekken (42,9%)")
                        .getRowNum())
                .isLessThan(asked);
        assertThat(Reported.text(summary.getRow(asked + 1).getCell(0))).contains("Datalekken");
        assertThat(asked).isLessThan(Reported.row(summary, 0, "Onderwerp").getRowNum());
    }

    @Test
    void the_summary_has_the_numbers_of_the_whole_test_that_the_page_shows() {
        XSSFSheet summary = workbook.getSheet("Samenvatting");
        assertThat(Reported.row(summary, 0, "Gemiddelde score van de hele test")
                        .getCell(1)
                        .getCellStyle()
                        .getDataFormatString())
                .isEqualTo("0.0%");
        int shown = (int) Reported.row(summary, 0, "Vragen getoond").getCell(1).getNumericCellValue();
        assertThat(shown).isEqualTo(4);
        assertThat(Reported.row(summary, 0, "Antwoorden waarover dat gaat")
                        .getCell(1)
                        .getNumericCellValue())
                .isEqualTo(84);
    }

    @Test
    void every_question_has_its_counts_and_percentages_as_numbers_and_its_conclusion_in_words() {
        int start = Reported.row(questions, 0, "V2 Tekst").getRowNum();
        assertThat(questions.getRow(start + 1).getCell(0).getStringCellValue())
                .isEqualTo("Driekwart of meer (85,7%) wist dit.");
        Row right = Reported.row(questions, start, "Juist");
        assertThat(right.getCell(1).getNumericCellValue()).isEqualTo(18);
        assertNumber(right.getCell(2), 0.857, "0.0%");
        assertThat(right.getCell(3).getStringCellValue()).isEqualTo("goed");
        Row wrong = Reported.row(questions, start, "Onjuist");
        assertThat(wrong.getCell(1).getNumericCellValue()).isEqualTo(3);
        assertThat(Reported.text(wrong.getCell(3))).isEmpty();
        assertThat(texts(workbook))
                .contains("Gemakkelijkheid: te weinig gegevens (minder dan 30)")
                .doesNotContain("nderscheid");
    }

    private static void assertNumber(Cell cell, double value, String format) {
        assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(cell.getNumericCellValue()).isEqualTo(value);
        assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo(format);
    }

    @Test
    void a_question_with_one_answer_a_person_has_a_native_pie_over_the_cells_of_its_table() {
        List<XSSFChart> pies = questions.getDrawingPatriarch().getCharts();
        assertThat(pies).hasSize(4);
        XSSFChart pie = pies.get(1);
        assertThat(pie.getChartSeries().getFirst()).isInstanceOf(XDDFPieChartData.class);
        assertThat(pie.getTitleText().getString()).isEqualTo("Antwoorden op V2");
        CTPieSer series = pie.getCTChart().getPlotArea().getPieChartArray(0).getSerArray(0);
        int first =
                Reported.row(questions, Reported.row(questions, 0, "V2 Tekst").getRowNum(), "Juist")
                                .getRowNum()
                        + 1;
        assertThat(series.getVal().getNumRef().getF()).isEqualTo("Vragen!$B$%d:$B$%d".formatted(first, first + 1));
        assertThat(series.getCat().getStrRef().getF()).isEqualTo("Vragen!$A$%d:$A$%d".formatted(first, first + 1));
        assertThat(series.getVal().getNumRef().getNumCache().getPtList())
                .extracting(point -> point.getV())
                .containsExactly("18.0", "3.0");
        assertThat(series.getCat().getStrRef().getStrCache().getPtList())
                .extracting(point -> point.getV())
                .containsExactly("Juist", "Onjuist");
    }

    @Test
    void the_xml_of_a_pie_follows_the_schema_and_can_be_read_aloud() {
        for (XSSFChart pie : questions.getDrawingPatriarch().getCharts()) {
            List<XmlError> errors = new ArrayList<>();
            pie.getCTChart().validate(new XmlOptions().setErrorListener(errors));
            assertThat(errors).isEmpty();
        }
        assertThat(questions.getDrawingPatriarch().getCTDrawing().getTwoCellAnchorList())
                .extracting(anchor -> anchor.getGraphicFrame()
                        .getNvGraphicFramePr()
                        .getCNvPr()
                        .getDescr())
                .anySatisfy(text -> assertThat(text).contains("Juist: 85,7%. Onjuist: 14,3%."));
    }

    @Test
    void a_suppressed_unit_says_so_in_words() {
        XSSFSheet units = workbook.getSheet("Eenheden");
        Row small = Reported.row(units, 0, "\u2003Kleine ploeg");
        for (int column = 1; column <= 3; column++) {
            assertThat(small.getCell(column).getStringCellValue()).isEqualTo("onderdrukt");
        }
        assertThat(Reported.row(units, 0, "\u2003Grote ploeg").getCell(1).getNumericCellValue())
                .isEqualTo(12);
    }

    /** Two worlds that differ only in what is hidden give the same file. */
    @Test
    void nothing_suppressed_is_in_the_file() {
        assertThat(everything(workbook))
                .isEqualTo(
                        everything(workbook(MadeUpResults.results(QUIZ, 2), MadeUpResults.DEPARTMENT, Reported.DUTCH)));
        XSSFWorkbook small = workbook(MadeUpResults.results(QUIZ, 3), MadeUpResults.SMALL_TEAM, Reported.DUTCH);
        assertThat(everything(small))
                .isEqualTo(
                        everything(workbook(MadeUpResults.results(QUIZ, 2), MadeUpResults.SMALL_TEAM, Reported.DUTCH)));
        assertThat(small.getSheet("Vragen").getDrawingPatriarch()).isNull();
        assertThat(texts(small)).contains("Niet getoond: te weinig antwoorden om anonimiteit te bewaren.");
    }

    @Test
    void open_questions_that_wait_for_their_grading_say_so() {
        assertThat(texts(workbook(MadeUpResults.results(QUIZ, 3, true, 5), MadeUpResults.DEPARTMENT, Reported.DUTCH)))
                .contains("Deze vraag is niet nagekeken.");
    }

    @Test
    void the_account_says_where_the_numbers_come_from() {
        XSSFSheet account = workbook.getSheet("Verantwoording");
        assertThat(Reported.row(account, 0, "Gemaakt op").getCell(1).getLocalDateTimeCellValue())
                .isEqualTo(LocalDateTime.of(2017, 7, 3, 11, 30));
        assertThat(Reported.row(account, 0, "Gemaakt met").getCell(1).getStringCellValue())
                .isEqualTo("Privacyspiegel 0.1.0");
        assertThat(Reported.row(account, 0, "Kleinste groep die wordt getoond")
                        .getCell(1)
                        .getNumericCellValue())
                .isEqualTo(5);
        assertThat(Reported.row(account, 0, "Privacytest").getCell(1).getStringCellValue())
                .isEqualTo("Proef, versie 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+31 40", "-1", "@SUM(A1)", "\t=1+1", "\r=cmd|' /C calc'!A0", "&L\u0007_x0041_<c>"})
    void whatever_somebody_typed_stays_text(String text) {
        XSSFWorkbook hostile =
                workbook(MadeUpResults.results(MadeUpResults.quiz(text), 3), MadeUpResults.DEPARTMENT, Reported.DUTCH);
        hostile.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
            assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
            if (cell.getCellType() == CellType.STRING && OfficeText.looksLikeFormula(cell.getStringCellValue())) {
                assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
            }
        })));
        assertThat(texts(hostile)).contains(OfficeText.clean(text));
    }

    @Test
    void it_speaks_english_to_who_reads_english() {
        XSSFWorkbook english = workbook(MadeUpResults.results(QUIZ, 3), MadeUpResults.DEPARTMENT, Reported.ENGLISH);
        assertThat(english)
                .extracting(sheet -> sheet.getSheetName())
                .containsExactly("Summary", "Questions", "Units", "Accountability");
        assertThat(texts(english)).contains("suppressed", "Training needed", "True");
    }

    private static List<String> texts(XSSFWorkbook workbook) {
        List<String> texts = new ArrayList<>();
        workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> texts.add(Reported.text(cell)))));
        return texts;
    }

    private static List<String> everything(XSSFWorkbook workbook) {
        List<String> everything = new ArrayList<>();
        workbook.forEach(sheet -> {
            sheet.forEach(row -> row.forEach(cell -> everything.add(cell.getAddress() + " " + cell)));
            var drawing = ((XSSFSheet) sheet).getDrawingPatriarch();
            if (drawing != null) {
                drawing.getCharts()
                        .forEach(chart -> everything.add(chart.getCTChart().toString()));
            }
        });
        return everything;
    }
}
