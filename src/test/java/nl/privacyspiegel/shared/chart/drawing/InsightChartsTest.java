package nl.privacyspiegel.shared.chart.drawing;

import static nl.privacyspiegel.shared.chart.drawing.InsightExample.LINES;
import static nl.privacyspiegel.shared.chart.drawing.InsightExample.MAP;
import static nl.privacyspiegel.shared.chart.drawing.InsightExample.MARKS;
import static nl.privacyspiegel.shared.chart.drawing.InsightExample.POSITIONS;
import static nl.privacyspiegel.shared.chart.drawing.InsightExample.SLOPES;
import static nl.privacyspiegel.shared.chart.drawing.InsightExample.STACKS;
import static nl.privacyspiegel.shared.chart.drawing.InsightExample.figures;
import static nl.privacyspiegel.shared.chart.drawing.InsightExample.lines;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import nl.privacyspiegel.shared.chart.CategoryData;
import nl.privacyspiegel.shared.chart.ChartSpec;
import nl.privacyspiegel.shared.chart.ChartTable;
import nl.privacyspiegel.shared.chart.HeatMap;
import nl.privacyspiegel.shared.chart.LineChart;
import nl.privacyspiegel.shared.chart.SliceStyle;
import nl.privacyspiegel.shared.chart.SlopeChart;
import nl.privacyspiegel.shared.chart.StackedBarChart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** Charts of many moments and many units. */
class InsightChartsTest {

    @ParameterizedTest
    @EnumSource
    void every_part_of_a_bar_has_its_figure_and_no_two_figures_touch(ChartSize size) {
        StackedBarChart chart = new StackedBarChart(
                "Antwoorden per afname",
                "Het werd beter.",
                "Afname",
                List.of(
                        new StackedBarChart.Part("goed", SliceStyle.GOOD),
                        new StackedBarChart.Part("gedeeltelijk goed", SliceStyle.SUFFICIENT),
                        new StackedBarChart.Part("niet goed", SliceStyle.INSUFFICIENT)),
                List.of(
                        new StackedBarChart.Bar("2016", figures("64.6", "8.1", "27.3")),
                        new StackedBarChart.Bar("2017", figures("97.9", "1.1", "1.0")),
                        new StackedBarChart.Bar("2018", figures("0.5", "0.0", "99.5"))),
                "onderdrukt");
        DrawnChart drawn = DrawnChart.of(chart, size);

        assertThat(drawn.texts("ps-value"))
                .containsExactlyInAnyOrder("64,6%", "8,1%", "27,3%", "97,9%", "1,1%", "1,0%", "0,5%", "99,5%");
        for (String[] pair : new String[][] {{"1,1%", "1,0%"}, {"97,9%", "1,1%"}}) {
            assertThat(middle(drawn, pair[1]) - middle(drawn, pair[0]))
                    .isGreaterThan(TextRoom.width("1,0%", size.type() - 1.0));
        }
        assertThat(middle(drawn, "1,0%")).isLessThan(size.width() - TextRoom.width("1,0%", size.type() - 1.0) / 2);
    }

    @ParameterizedTest
    @EnumSource
    void the_parts_of_a_bar_fill_it_when_their_rounded_figures_make_more_or_less_than_the_whole(ChartSize size) {
        StackedBarChart chart = new StackedBarChart(
                "Antwoorden per afname",
                "Het werd beter.",
                "Afname",
                List.of(
                        new StackedBarChart.Part("goed", SliceStyle.GOOD),
                        new StackedBarChart.Part("gedeeltelijk goed", SliceStyle.SUFFICIENT),
                        new StackedBarChart.Part("niet goed", SliceStyle.INSUFFICIENT)),
                List.of(
                        new StackedBarChart.Bar("2017", figures("70", "8", "23")),
                        new StackedBarChart.Bar("2018", figures("70", "8", "22")),
                        new StackedBarChart.Bar("2019", figures("69", "8", "22"))),
                "onderdrukt");
        List<Double> ends = DrawnChart.of(chart, size).drawn("ps-part").stream()
                .map(part -> DrawnChart.number(part, "x") + DrawnChart.number(part, "width"))
                .sorted(Comparator.reverseOrder())
                .limit(3)
                .toList();
        assertThat(ends).hasSize(3).allSatisfy(end -> assertThat(end).isCloseTo(size.width(), within(1.5)));
    }

    private static double middle(DrawnChart drawn, String words) {
        return drawn.drawn("ps-value").stream()
                .filter(text -> text.getTextContent().equals(words))
                .mapToDouble(text -> DrawnChart.number(text, "x"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_tables_have_the_numbers_of_the_charts() {
        assertThat(ChartTable.of(LINES, DrawnChart.DUTCH).rows())
                .containsExactly(
                        List.of("6 feb 2017", "3", "3", Example.ABSENT),
                        List.of("28 mei 2017 (3 eenheden)", "8", Example.ABSENT, Example.ABSENT),
                        List.of("28 mei 2019", "7,5", "6", Example.ABSENT));
        assertThat(ChartTable.of(SLOPES, DrawnChart.DUTCH).rows())
                .isEqualTo(ChartTable.of(Example.radar(Example.GRADES), DrawnChart.DUTCH)
                        .rows());
        assertThat(ChartTable.of(MAP, DrawnChart.DUTCH).rows())
                .containsExactly(List.of("Bladel", "10", "6"), List.of("Eersel", "1", Example.ABSENT));
        assertThat(ChartTable.of(STACKS, DrawnChart.DUTCH).rows())
                .containsExactly(List.of("2016", "onderdrukt", "onderdrukt"), List.of("2017", "75,0%", "25,0%"));
        assertThat(ChartTable.of(POSITIONS, DrawnChart.DUTCH).rows())
                .containsExactly(
                        List.of("Beleid", "2", "4", "5", "7"),
                        List.of("Governance", "geen", "te weinig", "te weinig", "te weinig"));
    }

    @Test
    void as_lines_for_a_spreadsheet_nothing_becomes_a_formula() {
        HeatMap hostile = new HeatMap(
                "Kaart",
                "Zo is het.",
                "Eenheid",
                List.of("Beleid"),
                List.of(new HeatMap.Row("=HYPERLINK(\"x\")", figures("1"))),
                MARKS,
                "-");

        assertThat(ChartTable.of(hostile, DrawnChart.DUTCH).csv())
                .isEqualTo("\uFEFF\"Eenheid\";\"Beleid\"\r\n\"'=HYPERLINK(\"\"x\"\")\";1\r\n");
    }

    @Test
    void as_lines_for_a_spreadsheet_numbers_are_numbers_and_what_is_none_stays_text() {
        ChartTable table = new ChartTable(
                "Antwoorden",
                List.of("Jaar", "Deel", "Verschil"),
                List.of(List.of("2017", "66,7%", "\u22122,5"), List.of("2018", "0–29%", "± 3")));

        assertThat(table.csv().lines())
                .containsExactly(
                        "\uFEFF\"Jaar\";\"Deel (%)\";\"Verschil\"", "\"2017\";66,7;-2,5", "\"2018\";\"0–29%\";\"± 3\"");
    }

    @Test
    void a_cell_says_its_value_and_the_height_of_it_only_once_more_by_its_tint() {
        DrawnChart chart = DrawnChart.of(MAP, ChartSize.WIDE);

        assertThat(chart.texts("ps-value")).containsExactly("10", "6", "1", "–");
        List<Element> cells = chart.drawn("ps-cell");
        assertThat(cells.get(0).getAttribute("fill")).contains("tint-5");
        assertThat(cells.get(2).getAttribute("fill")).contains("tint-1");
        assertThat(cells.get(3).getAttribute("fill")).isEqualTo("none");
    }

    @Test
    void labels_of_a_slope_chart_never_overlap_and_what_has_no_end_is_named() {
        CategoryData equal = Example.grades(List.of("1", "3", "4", "2", ""), List.of("7", "7", "7", "7", ""));
        DrawnChart chart = DrawnChart.of(new SlopeChart("Helling", "Zo is het.", equal), ChartSize.NARROW);

        Map<Double, List<Double>> ends = chart.drawn("ps-category").stream()
                .collect(Collectors.groupingBy(
                        text -> DrawnChart.number(text, "x"),
                        Collectors.mapping(text -> DrawnChart.number(text, "y"), Collectors.toList())));
        assertThat(ends).hasSize(2);
        ends.values().forEach(lines -> {
            for (int i = 1; i < lines.size(); i++) {
                assertThat(lines.get(i) - lines.get(i - 1)).isGreaterThanOrEqualTo(ChartSize.NARROW.line() - 0.1);
            }
        });
        assertThat(chart.texts("ps-absent")).singleElement().asString().contains("Beheer en opslag");
    }

    @ParameterizedTest
    @EnumSource
    void each_line_of_a_slope_chart_is_named_at_both_its_ends_with_its_value(ChartSize size) {
        CategoryData crossing = Example.grades(List.of("1", "3", "4", "2", ""), List.of("7", "2", "", "9", "5"));
        String all = String.join(
                " ",
                DrawnChart.of(new SlopeChart("Helling", "Zo is het.", crossing), size)
                        .texts("ps-category"));

        assertThat(all).contains("Beleid 1", "7 Beleid", "Governance 3", "2 Governance");
        assertThat(all).contains("5 Beheer en").doesNotContain("Beheer en opslag 5");
    }

    @ParameterizedTest
    @MethodSource("nl.privacyspiegel.shared.chart.drawing.InsightExample#all")
    void everything_stays_inside_the_drawing_at_both_sizes(ChartSpec spec) {
        for (ChartSize size : ChartSize.values()) {
            DrawnChart chart = DrawnChart.of(spec, size);
            double width = chart.viewBox(2);
            double height = chart.viewBox(3);
            for (Element text : chart.elements()) {
                if (text.getTagName().equals("text")) {
                    assertThat(DrawnChart.number(text, "y")).isBetween(0.0, height);
                    double room = TextRoom.width(text.getTextContent(), DrawnChart.number(text, "font-size"));
                    double x = DrawnChart.number(text, "x");
                    double from = switch (text.getAttribute("text-anchor")) {
                        case "middle" -> x - room / 2;
                        case "end" -> x - room;
                        default -> x;
                    };
                    assertThat(from).as(text.getTextContent()).isGreaterThan(-3);
                    assertThat(from + room).as(text.getTextContent()).isLessThan(width + 3);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("nl.privacyspiegel.shared.chart.drawing.InsightExample#all")
    void a_picture_is_as_large_as_the_drawing_and_not_empty(ChartSpec spec) throws Exception {
        byte[] png = Charts.png(spec, ChartSize.WIDE, DrawnChart.DUTCH);
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
        DrawnChart file = DrawnChart.read(Charts.svg(spec, ChartSize.WIDE, DrawnChart.DUTCH, ColourSource.STANDALONE));

        assertThat((double) picture.getWidth()).isEqualTo(Math.ceil(2 * file.viewBox(2)));
        assertThat((double) picture.getHeight()).isEqualTo(Math.ceil(2 * file.viewBox(3)));
        assertThat(picture.getRGB(2, 2) & 0xffffff).as("the ground is white").isEqualTo(0xffffff);
        assertThat(Arrays.stream(picture.getRGB(
                                0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth()))
                        .map(pixel -> pixel & 0xffffff)
                        .distinct()
                        .count())
                .isGreaterThan(10);
    }

    @Test
    void a_value_outside_the_scale_and_moments_out_of_order_are_refused() {
        assertThatThrownBy(() -> lines(new LineChart.Line("Beleid", figures("11", "1", "1"), Set.of())))
                .hasMessageContaining("outside");
        assertThatThrownBy(() -> new LineChart(
                        "t",
                        "d",
                        "Dag",
                        List.of(
                                new LineChart.Moment(LocalDate.of(2018, 1, 1), ""),
                                new LineChart.Moment(LocalDate.of(2017, 1, 1), "")),
                        List.of(new LineChart.Line("Beleid", figures("1", "1"), Set.of())),
                        MARKS,
                        "-"))
                .hasMessageContaining("early to late");
        assertThatThrownBy(() -> new StackedBarChart(
                        "t",
                        "d",
                        "h",
                        List.of(new StackedBarChart.Part("goed", SliceStyle.GOOD)),
                        List.of(new StackedBarChart.Bar("2017", List.of(BigDecimal.TEN))),
                        "-"))
                .hasMessageContaining("whole");
    }
}
