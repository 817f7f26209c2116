package nl.privacyspiegel.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.privacytest.CampaignResults;
import nl.privacyspiegel.privacytest.MadeUpResults;
import nl.privacyspiegel.reporting.content.HouseStyle;
import nl.privacyspiegel.reporting.content.ReportFile;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDispBlanksAs;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;

/** A controller shows the college what changed, in ten slides. */
class BoardSlidesTest {

    private static final CampaignResults RESULTS = MadeUpResults.results(MadeUpResults.quiz("Beleid"), 3);

    private final XMLSlideShow show = show(Reported.DUTCH, MadeUpResults.LARGE_TEAM);

    private static XMLSlideShow show(Locale locale, UnitId... units) {
        return read(Reported.file(
                KempenComparison.comparison(),
                Stream.of(units)
                        .map(unit -> new ComparisonReport.Test(
                                RESULTS, RESULTS.unit(unit).orElseThrow()))
                        .toList(),
                HouseStyle.PLAIN,
                ReportFormat.PPTX,
                locale));
    }

    static XMLSlideShow read(ReportFile file) {
        try {
            return new XMLSlideShow(new ByteArrayInputStream(file.content()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> titles(XMLSlideShow show) {
        return show.getSlides().stream().map(XSLFSlide::getTitle).toList();
    }

    @Test
    void each_of_the_ten_has_one_message_as_its_title() {
        assertThat(titles(show))
                .containsExactly(
                        "CJG+ de Kempen: gemiddeld van 3,3 naar 7,3",
                        "24 vragen in 5 domeinen, twee keer gesteld",
                        "Alle 4 domeinen met twee cijfers zijn gestegen",
                        "Hoogste cijfer bij eind: Beleid, Bewustwording en training (8)",
                        "Grootste stijging: Beleid (+7). Geen enkel cijfer is gedaald",
                        "Laagste cijfer bij eind: Governance (6)",
                        "Zonder cijfer bij eind: Werkprocessen en triage",
                        "Ja of grotendeels: eerst 5 en nu 20 van de 24 vragen",
                        titles(show).get(8),
                        "Bij eind staat geen enkele vraag op nee of is nog zonder oordeel");
        assertThat(titles(show).get(8)).startsWith("Privacytest: minst bekend is ");
    }

    @Test
    void a_suppressed_or_absent_test_is_said_and_shows_no_number() {
        assertThat(titles(show(Reported.DUTCH, MadeUpResults.SMALL_TEAM)).get(8))
                .isEqualTo("Privacytest: er zijn te weinig antwoorden om resultaten te tonen");
        assertThat(titles(show(Reported.DUTCH)).get(8))
                .isEqualTo("Geen resultaten van een privacytest in deze periode");
        assertThat(charts(show(Reported.DUTCH, MadeUpResults.SMALL_TEAM))).hasSize(4);
    }

    private static List<XSLFChart> charts(XMLSlideShow show) {
        return show.getSlides().stream()
                .flatMap(slide -> slide.getRelations().stream())
                .filter(XSLFChart.class::isInstance)
                .map(XSLFChart.class::cast)
                .toList();
    }

    @Test
    void its_charts_are_native_and_hold_their_numbers() throws Exception {
        List<XSLFChart> charts = charts(show);
        assertThat(charts).hasSize(5);
        var columns = charts.get(0).getCTChart().getPlotArea().getBarChartArray(0);
        assertThat(numbers(columns.getSerArray(0).getVal())).containsExactly("1.0", "3.0", "-", "4.0", "5.0");
        assertThat(numbers(columns.getSerArray(1).getVal())).containsExactly("8.0", "6.0", "-", "8.0", "7.0");
        var web = charts.get(1).getCTChart().getPlotArea().getRadarChartArray(0);
        assertThat(numbers(web.getSerArray(1).getVal())).containsExactly("8.0", "6.0", "-", "8.0", "7.0");
        var change = charts.get(2).getCTChart().getPlotArea().getBarChartArray(0);
        assertThat(numbers(change.getSerArray(0).getVal())).containsExactly("7.0", "3.0", "-", "4.0", "2.0");
        var stacks = charts.get(3).getCTChart().getPlotArea().getBarChartArray(0);
        assertThat(stacks.sizeOfSerArray()).isEqualTo(6);
        assertThat(numbers(stacks.getSerArray(0).getVal())).containsExactly("5.0", "10.0");
        assertThat(charts)
                .allSatisfy(
                        chart -> assertThat(chart.getCTChart().getDispBlanksAs().getVal())
                                .isEqualTo(STDispBlanksAs.GAP));
        XSSFSheet behind = charts.get(0).getWorkbook().getSheetAt(0);
        assertThat(behind.getRow(1).getCell(0).getStringCellValue()).isEqualTo("Beleid");
        assertThat(behind.getRow(1).getCell(2).getNumericCellValue()).isEqualTo(8);
        assertThat(behind.getRow(3).getCell(1) == null
                        || behind.getRow(3).getCell(1).toString().isEmpty())
                .isTrue();
    }

    private static List<String> numbers(CTNumDataSource source) {
        var cache = source.getNumRef().getNumCache();
        List<String> numbers = new ArrayList<>();
        for (long index = 0; index < cache.getPtCount().getVal(); index++) {
            long at = index;
            numbers.add(cache.getPtList().stream()
                    .filter(point -> point.getIdx() == at)
                    .map(point -> point.getV())
                    .findFirst()
                    .orElse("-"));
        }
        return numbers;
    }

    @Test
    void every_chart_and_table_can_be_read_aloud() {
        List<String> descriptions = new ArrayList<>();
        for (XSLFSlide slide : show.getSlides()) {
            slide.getShapes().stream()
                    .filter(XSLFGraphicFrame.class::isInstance)
                    .map(frame -> ((CTGraphicalObjectFrame) frame.getXmlObject())
                            .getNvGraphicFramePr()
                            .getCNvPr()
                            .getDescr())
                    .forEach(descriptions::add);
            slide.getShapes().stream()
                    .filter(XSLFTable.class::isInstance)
                    .map(XSLFTable.class::cast)
                    .forEach(table -> assertThat(table.getCTTable().getTblPr().getFirstRow())
                            .isTrue());
        }
        assertThat(descriptions).hasSize(6).allSatisfy(text -> assertThat(text).hasSizeGreaterThan(20));
        assertThat(descriptions.get(1)).contains("Beleid: begin 1, eind 8.");
    }

    @Test
    void the_words_are_in_the_language_of_the_reader_and_content_stays_dutch() {
        assertThat(language(show)).isEqualTo("nl-NL");
        assertThat(runs(show)).extracting(BoardSlidesTest::language).containsOnly("nl-NL");
        XMLSlideShow english = show(Reported.ENGLISH);
        assertThat(language(english)).isEqualTo("en-GB");
        assertThat(runs(english))
                .filteredOn(run -> Set.of(
                                "CJG+ de Kempen",
                                "Nulmeting privacy sociaal domein 2017",
                                "Beleid",
                                "Governance",
                                "Werkprocessen en triage")
                        .contains(run.getRawText()))
                .hasSizeGreaterThan(4)
                .extracting(BoardSlidesTest::language)
                .containsOnly("nl-NL");
        assertThat(runs(english))
                .filteredOn(run -> Stream.of("Largest rise: ", "No grade went down", "Lowest grade")
                        .anyMatch(words -> run.getRawText().contains(words)))
                .hasSize(3)
                .extracting(BoardSlidesTest::language)
                .containsOnly("en-GB");
    }

    @Test
    void names_beside_a_chart_are_in_their_own_language_and_words_in_that_of_the_reader() {
        List<String> axes = charts(show(Reported.ENGLISH, MadeUpResults.LARGE_TEAM)).stream()
                .map(chart -> chart.getCTChart()
                        .getPlotArea()
                        .getCatAxArray(0)
                        .getTxPr()
                        .getPArray(0)
                        .getPPr()
                        .getDefRPr()
                        .getLang())
                .toList();
        assertThat(axes).containsExactly("nl-NL", "nl-NL", "nl-NL", "en-GB", "nl-NL");
    }

    private static String language(XMLSlideShow show) {
        return show.getProperties()
                .getCoreProperties()
                .getUnderlyingProperties()
                .getLanguageProperty()
                .orElseThrow();
    }

    private static String language(XSLFTextRun run) {
        return run.getRPr(false).getLang();
    }

    private static List<XSLFTextRun> runs(XMLSlideShow show) {
        return show.getSlides().stream()
                .flatMap(slide -> slide.getShapes().stream())
                .filter(XSLFTextShape.class::isInstance)
                .flatMap(shape -> ((XSLFTextShape) shape).getTextParagraphs().stream())
                .flatMap(paragraph -> paragraph.getTextRuns().stream())
                .toList();
    }

    @Test
    void english_readers_get_english_messages() {
        assertThat(titles(show(Reported.ENGLISH)))
                .contains(
                        "Largest rise: Beleid (+7). No grade went down", "No results of a privacy test in this period");
    }

    @Test
    void without_any_grade_it_still_has_ten_messages() {
        XMLSlideShow bare = read(Reported.file(
                KempenComparison.with(List.of(KempenComparison.domain(null, null))),
                ReportFormat.PPTX,
                Reported.DUTCH));
        assertThat(titles(bare))
                .hasSize(10)
                .contains(
                        "Nog geen enkel domein heeft twee cijfers om te vergelijken",
                        "Geen enkel domein heeft twee cijfers: er is geen stap om te tonen",
                        "Bij eind heeft nog geen domein een cijfer")
                .noneMatch(title -> title.contains("gestegen") || title.contains("gedaald"))
                .allSatisfy(title -> assertThat(title).isNotBlank());
    }

    private static List<String> titles(long[][] grades) {
        return titles(read(Reported.file(
                KempenComparison.with(Arrays.stream(grades)
                        .map(pair ->
                                KempenComparison.domain(pair[0] == 0 ? null : pair[0], pair[1] == 0 ? null : pair[1]))
                        .toList()),
                ReportFormat.PPTX,
                Reported.DUTCH)));
    }

    @Test
    void what_fell_is_said_as_plainly_as_what_rose() {
        assertThat(titles(new long[][] {{10, 2}, {9, 4}}))
                .contains(
                        "Alle 2 domeinen met twee cijfers zijn gedaald",
                        "Grootste daling: Domein (−8). Geen enkel cijfer is gestegen");
        assertThat(titles(new long[][] {{10, 2}, {4, 5}, {6, 6}, {7, 0}}))
                .contains(
                        "CJG+ de Kempen: gemiddeld van 6,7 naar 4,3",
                        "Van de 3 domeinen met twee cijfers: 1 gestegen, 1 gedaald, 1 gelijk gebleven",
                        "Grootste stijging: Domein (+1). Grootste daling: Domein (−8)");
    }

    @Test
    void when_everything_stayed_the_same_nothing_is_said_to_rise_or_fall() {
        assertThat(titles(new long[][] {{6, 6}, {7, 7}}))
                .contains(
                        "Alle 2 domeinen met twee cijfers zijn gelijk gebleven",
                        "Alle cijfers die te vergelijken zijn, bleven gelijk");
    }

    @Test
    void a_single_domain_that_can_be_compared_is_named_with_both_its_grades() {
        assertThat(titles(new long[][] {{10, 2}, {7, 0}, {0, 9}, {0, 0}}))
                .contains("Alleen Domein heeft twee cijfers: gedaald van 10 naar 2");
    }

    @Test
    void the_file_was_made_and_changed_at_one_moment_and_not_in_2011() {
        var properties = show.getProperties().getCoreProperties();
        assertThat(properties.getCreated().toInstant()).isEqualTo(Reported.NOW);
        assertThat(properties.getModified().toInstant()).isEqualTo(Reported.NOW);
    }
}
