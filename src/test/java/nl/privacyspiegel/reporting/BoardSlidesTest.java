package nl.privacyspiegel.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.privacytest.MadeUpResults;
import nl.privacyspiegel.privacytest.outcome.CampaignResults;
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

/** A controller shows the college what changed, why, and what is asked of it. */
class BoardSlidesTest {

    private static final CampaignResults RESULTS = MadeUpResults.results(MadeUpResults.quiz("Beleid"), 3);

    private final XMLSlideShow show = show(Reported.DUTCH, MadeUpResults.LARGE_TEAM);

    static XMLSlideShow show(Locale locale, UnitId... units) {
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

    static List<String> titles(XMLSlideShow show) {
        return show.getSlides().stream().map(XSLFSlide::getTitle).toList();
    }

    @Test
    void the_conclusion_comes_first_then_why_and_last_what_is_asked() {
        assertThat(titles(show))
                .containsExactly(
                        "CJG+ de Kempen: gemiddeld van 3,3 naar 7,3",
                        "Beleid steeg het meest, van 1 naar 8",
                        "Hoogste cijfer bij eind: Beleid, en Bewustwording en training (8)",
                        "Ja of grotendeels: eerst 5 en nu 20 van de 24 vragen",
                        "Laagste cijfer bij eind: Governance (6)",
                        "Privacytest: minst bekend is Datalekken (41,7%)",
                        "Bij eind staat geen vraag op nee of open: deel dit en kijk vooruit");
        assertThat(text(show.getSlides().getLast()))
                .contains(
                        "Stel de eindmeting van 28-05-2017 vast: die is nog concept.",
                        "Bespreek wat nodig is bij het laagste cijfer: Governance (6).",
                        "Besluit of hier alsnog een cijfer komt: Werkprocessen en triage.",
                        "minst bekend was: Datalekken.");
    }

    @Test
    void grades_are_drawn_once_and_what_stands_highest_says_why() {
        XSLFSlide strongest = show.getSlides().get(2);
        assertThat(strongest.getRelations()).noneMatch(XSLFChart.class::isInstance);
        assertThat(text(strongest)).contains("Hoogste cijfer bij eind", "(ja)");
    }

    @Test
    void the_mean_on_the_first_page_says_over_what_and_of_which_days_it_is() {
        assertThat(text(show.getSlides().getFirst()))
                .contains("Gemiddelde over 4 van de 5 domeinen, gemeten op 06-02-2017 en op 28-05-2017");
    }

    @Test
    void a_suppressed_or_absent_test_shows_no_number_and_is_among_what_is_asked() {
        XMLSlideShow suppressed = show(Reported.DUTCH, MadeUpResults.SMALL_TEAM);
        assertThat(titles(suppressed)).noneMatch(title -> title.contains("Privacytest"));
        assertThat(text(suppressed.getSlides().getLast()))
                .contains("Kies of de privacytest nog eens komt: er waren te weinig antwoorden");
        assertThat(charts(suppressed)).hasSize(2);
        XMLSlideShow none = show(Reported.DUTCH);
        assertThat(titles(none)).noneMatch(title -> title.contains("Privacytest"));
        assertThat(text(none.getSlides().getLast())).contains("Kies of medewerkers een privacytest maken");
    }

    static String text(XSLFSlide slide) {
        return runs(List.of(slide)).stream().map(XSLFTextRun::getRawText).collect(Collectors.joining());
    }

    static List<XSLFChart> charts(XMLSlideShow show) {
        return show.getSlides().stream()
                .flatMap(slide -> slide.getRelations().stream())
                .filter(XSLFChart.class::isInstance)
                .map(XSLFChart.class::cast)
                .toList();
    }

    @Test
    void its_charts_are_native_and_hold_their_numbers() throws Exception {
        List<XSLFChart> charts = charts(show);
        assertThat(charts).hasSize(3);
        var columns = charts.get(0).getCTChart().getPlotArea().getBarChartArray(0);
        assertThat(numbers(columns.getSerArray(0).getVal())).containsExactly("1.0", "3.0", "-", "4.0", "5.0");
        assertThat(numbers(columns.getSerArray(1).getVal())).containsExactly("8.0", "6.0", "-", "8.0", "7.0");
        var stacks = charts.get(1).getCTChart().getPlotArea().getBarChartArray(0);
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
        assertThat(descriptions).hasSize(3).allSatisfy(text -> assertThat(text).hasSizeGreaterThan(20));
        assertThat(descriptions.getFirst()).contains("Beleid: begin 1, eind 8.");
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
                .filteredOn(run -> Stream.of(" rose most", "Lowest grade", "look ahead")
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
        assertThat(axes).containsExactly("nl-NL", "en-GB", "nl-NL");
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
        return runs(show.getSlides());
    }

    private static List<XSLFTextRun> runs(List<XSLFSlide> slides) {
        return slides.stream()
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
                        "Beleid rose most, from 1 to 8",
                        "At the end no question is at no or open: share this and look ahead");
    }

    @Test
    void the_file_was_made_and_changed_at_one_moment_and_not_in_2011() {
        var properties = show.getProperties().getCoreProperties();
        assertThat(properties.getCreated().toInstant()).isEqualTo(Reported.NOW);
        assertThat(properties.getModified().toInstant()).isEqualTo(Reported.NOW);
    }
}
