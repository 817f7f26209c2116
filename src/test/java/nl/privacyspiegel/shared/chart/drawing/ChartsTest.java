package nl.privacyspiegel.shared.chart.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.privacyspiegel.shared.chart.Axis;
import nl.privacyspiegel.shared.chart.CategoryData;
import nl.privacyspiegel.shared.chart.ChartSpec;
import nl.privacyspiegel.shared.chart.ClusteredBarChart;
import nl.privacyspiegel.shared.chart.PieChart;
import nl.privacyspiegel.shared.chart.RadarChart;
import nl.privacyspiegel.shared.chart.SeriesStyle;
import nl.privacyspiegel.shared.chart.SliceStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.w3c.dom.Element;

class ChartsTest {

    private static final int MOST_CHARACTERS = 40_000;
    private static final Set<String> ELEMENTS =
            Set.of("svg", "title", "desc", "text", "rect", "ellipse", "line", "path");
    private static final Set<String> ATTRIBUTES = Set.of(
            "xmlns",
            "id",
            "class",
            "lang",
            "xml:lang",
            "viewBox",
            "width",
            "height",
            "role",
            "aria-labelledby",
            "aria-describedby",
            "font-family",
            "font-size",
            "font-weight",
            "text-anchor",
            "fill",
            "stroke",
            "stroke-width",
            "stroke-linejoin",
            "stroke-dasharray",
            "paint-order",
            "x",
            "y",
            "x1",
            "y1",
            "x2",
            "y2",
            "cx",
            "cy",
            "rx",
            "ry",
            "d");

    /** The virtual machine disposes of what nobody holds any more. */
    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void aCanvasThatIsDisposedOfWritesNothingToTheConsoleOfTheServer(CapturedOutput console) {
        new SvgCanvas(ColourSource.PAGE, "").dispose();
        new PictureCanvas(new Rectangle(10, 10)).dispose();

        assertThat(console.getAll()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aScreenReaderHearsAnImageWithItsNameAndItsMessage(ChartSize size) {
        DrawnChart chart = DrawnChart.of(Example.radar(Example.GRADES), size);
        Element title = chart.elements().get(1);
        Element description = chart.elements().get(2);

        assertThat(chart.root().getAttribute("role")).isEqualTo("img");
        assertThat(title.getTagName()).isEqualTo("title");
        assertThat(title.getTextContent()).isEqualTo("Cijfers per domein");
        assertThat(description.getTagName()).isEqualTo("desc");
        assertThat(description.getTextContent()).isEqualTo("Vier van de vijf domeinen zijn beoordeeld.");
        assertThat(chart.root().getAttribute("aria-labelledby")).isEqualTo(title.getAttribute("id"));
        assertThat(chart.root().getAttribute("aria-describedby")).isEqualTo(description.getAttribute("id"));
    }

    @Test
    void chartsOnOnePageHaveIdsOfTheirOwn() {
        Set<String> ids = new HashSet<>();
        for (ChartSize size : ChartSize.values()) {
            ids.add(id(Example.radar(Example.GRADES), size));
            ids.add(id(Example.radar(Example.NOTHING), size));
            ids.add(id(Example.bars(Example.GRADES), size));
            ids.add(id(Example.JUDGED, size));
            ids.add(id(new RadarChart("Een andere titel", "Zo is het.", Example.GRADES), size));
        }

        assertThat(ids).hasSize(10);
    }

    private static String id(ChartSpec spec, ChartSize size) {
        return DrawnChart.of(spec, size).root().getAttribute("id");
    }

    @ParameterizedTest
    @EnumSource
    void insideAPageEveryColourComesFromThePage(ChartSize size) {
        for (ChartSpec spec : List.of(Example.radar(Example.GRADES), Example.bars(Example.GRADES), Example.JUDGED)) {
            assertThat(colours(DrawnChart.of(spec, size)))
                    .allMatch(colour -> colour.startsWith("var(--ps-chart-") || colour.equals("none"));
        }
    }

    @Test
    void asAFileItSaysWhatItShowsAboveItsTitleAndIsStillCalledByIt() {
        ChartSpec radar = Example.radar(Example.GRADES);
        DrawnChart file = DrawnChart.read(
                Charts.svgFile(radar, ChartSize.WIDE, DrawnChart.DUTCH, "Beleid steeg het meest, van 1 naar 8"));

        assertThat(file.joined("ps-title")).isEqualTo("Beleid steeg het meest, van 1 naar 8");
        assertThat(file.texts("ps-name")).containsExactly("Cijfers per domein");
        assertThat(DrawnChart.number(file.drawn("ps-name").getFirst(), "y"))
                .isBetween(DrawnChart.number(file.drawn("ps-title").getLast(), "y") + 14, 0.0);
        assertThat(file.root().getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Cijfers per domein");
        assertThat(Charts.svgFile(radar, ChartSize.WIDE, DrawnChart.DUTCH, ""))
                .isEqualTo(Charts.svg(radar, ChartSize.WIDE, DrawnChart.DUTCH, ColourSource.STANDALONE));
        assertThat(Charts.png(radar, ChartSize.WIDE, DrawnChart.DUTCH, "Beleid steeg het meest"))
                .isNotEqualTo(Charts.png(radar, ChartSize.WIDE, DrawnChart.DUTCH));
    }

    @Test
    void asAFileItBringsItsOwnColoursGroundTitleAndSize() {
        DrawnChart chart = DrawnChart.read(
                Charts.svg(Example.radar(Example.GRADES), ChartSize.WIDE, DrawnChart.DUTCH, ColourSource.STANDALONE));

        assertThat(colours(chart)).allMatch(colour -> colour.matches("#[0-9a-f]{6}|none"));
        assertThat(chart.drawn("ps-ground")).hasSize(1);
        assertThat(chart.texts("ps-title")).containsExactly("Cijfers per domein");
        assertThat(DrawnChart.number(chart.drawn("ps-title").getFirst(), "y"))
                .as("below the upper edge and above the legend")
                .isBetween(chart.viewBox(1) + 2 * 12, 0.0);
        assertThat(chart.root().getAttribute("width"))
                .isEqualTo(chart.root().getAttribute("viewBox").split(" ", -1)[2]);
    }

    private static List<String> colours(DrawnChart chart) {
        List<String> colours = chart.elements().stream()
                .flatMap(element -> List.of("fill", "stroke").stream().map(element::getAttribute))
                .filter(colour -> !colour.isEmpty())
                .toList();
        assertThat(colours).isNotEmpty();
        return colours;
    }

    @Test
    void numbersAreWrittenAsTheReaderWritesThem() {
        RadarChart radar = Example.radar(Example.GRADES);

        assertThat(DrawnChart.read(Charts.svg(radar, ChartSize.WIDE, DrawnChart.DUTCH))
                        .texts("ps-value"))
                .contains("7,5");
        assertThat(DrawnChart.read(Charts.svg(radar, ChartSize.WIDE, Locale.UK)).texts("ps-value"))
                .contains("7.5");
    }

    @Property(tries = 300, seed = "2017")
    void whateverPeopleTypeTheChartIsWellFormedAndHasNothingThatRuns(
            @ForAll("typed") String typed, @ForAll ChartSize size, @ForAll ColourSource colours) {
        CategoryData data = new CategoryData(
                typed,
                List.of(typed, typed, typed),
                List.of(
                        Example.series(typed, SeriesStyle.START, List.of("1", "", "10")),
                        Example.series(typed, SeriesStyle.END, List.of("1", "", ""))),
                Axis.of(1, 10, 1),
                typed);

        PieChart pie = new PieChart(
                typed,
                typed,
                typed,
                typed,
                List.of(
                        Example.slice(typed, "98.0", SliceStyle.OPTION),
                        Example.slice(typed, "1.0", SliceStyle.GOOD),
                        Example.slice(typed, "1.0", SliceStyle.SUFFICIENT)));
        for (ChartSpec spec :
                List.of(new RadarChart(typed, typed, data), new ClusteredBarChart(typed, typed, data), pie)) {
            DrawnChart chart = DrawnChart.read(Charts.svg(spec, size, DrawnChart.DUTCH, colours));
            for (Element element : chart.elements()) {
                assertThat(ELEMENTS).contains(element.getTagName());
                for (int i = 0; i < element.getAttributes().getLength(); i++) {
                    assertThat(ATTRIBUTES)
                            .contains(element.getAttributes().item(i).getNodeName());
                }
            }
            assertThat(chart.svg()).doesNotContain("<!", "<?", "\u202E", "\u2066", "\u0000");
        }
    }

    @Provide
    Arbitrary<String> typed() {
        Arbitrary<String> anything = Arbitraries.strings().all().ofMinLength(1).ofMaxLength(200);
        Arbitrary<String> hostile = Arbitraries.of(
                "<script>alert(1)</script>",
                "\"><svg onload=alert(1)>",
                "]]></title><style>*{display:none}</style>",
                "' onmouseover='alert(1)",
                "&lt;&amp;&#0;",
                "\u0000\u0001\u001F\u007F\u0085",
                "\u202Egro.live\u2066",
                "\uD800 \uDC00\uFFFE\uFFFF",
                "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>&x;",
                "Rechtmatigheidsbeoordelingen".repeat(8));
        return Arbitraries.oneOf(anything, hostile).filter(text -> !text.isBlank());
    }

    @Test
    void whatPeopleTypeIsShownAsTheyTypedIt() {
        String name = "R&D <\"intern\">";
        CategoryData data = Example.data(List.of(name), Example.series("Begin", SeriesStyle.START, List.of("3")));

        assertThat(DrawnChart.of(Example.bars(data), ChartSize.WIDE).texts("ps-category"))
                .containsExactly(name);
    }

    @Test
    void theSameSpecificationGivesTheSameTextFromManyThreads() throws Exception {
        Callable<String> drawing = () -> Charts.svg(Example.radar(Example.GRADES), ChartSize.NARROW, DrawnChart.DUTCH)
                + Charts.svg(Example.bars(Example.GRADES), ChartSize.WIDE, DrawnChart.DUTCH);

        Set<String> drawn = new HashSet<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<String> one : threads.invokeAll(Collections.nCopies(40, drawing))) {
                drawn.add(one.get());
            }
        }

        assertThat(drawn).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void aLargeChartIsSmallEnoughToStandInAPage(ChartSize size) {
        List<String> names = Collections.nCopies(12, "Beveiligingsmaatregelen en toegangsbeheer van alle medewerkers");
        CategoryData data = Example.data(
                names,
                Example.series("Begin", SeriesStyle.START, Collections.nCopies(12, "9.75")),
                Example.series("Tussenstand", SeriesStyle.INTERIM, Collections.nCopies(12, "9.75")),
                Example.series("Eind", SeriesStyle.END, Collections.nCopies(12, "9.75")));

        assertThat(Charts.svg(Example.radar(data), size, DrawnChart.DUTCH)).hasSizeLessThan(MOST_CHARACTERS);
        assertThat(Charts.svg(Example.bars(data), size, DrawnChart.DUTCH)).hasSizeLessThan(MOST_CHARACTERS);
    }
}
