package nl.privacyspiegel.shared.chart.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import nl.privacyspiegel.shared.chart.Axis;
import nl.privacyspiegel.shared.chart.CategoryData;
import nl.privacyspiegel.shared.chart.ClusteredBarChart;
import nl.privacyspiegel.shared.chart.Series;
import nl.privacyspiegel.shared.chart.SeriesStyle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

@DisplayName("Bars of twelve, thirty and more categories with long names")
class ManyCategoriesTest {

    private static final String LONG = "Verwerkersovereenkomsten en doorgifte bij samenwerkingsverbanden en verbonden"
            + " partijen van alle deelnemende gemeenten, deel ";

    private static List<DrawnChart> drawn(int categories) {
        List<String> names = IntStream.range(0, categories)
                .mapToObj(index -> LONG + (index + 1))
                .toList();
        List<BigDecimal> values = IntStream.range(0, categories)
                .mapToObj(index -> BigDecimal.valueOf(1 + index % 10))
                .toList();
        CategoryData data = new CategoryData(
                "Domein",
                names,
                List.of(new Series("Begin", SeriesStyle.START, values), new Series("Eind", SeriesStyle.END, values)),
                Axis.of(1, 10, 1),
                "geen cijfer");
        return new ClusteredBarChart("Cijfers", "Alle cijfers", data)
                .inParts(part -> "Cijfers " + part.number()).stream()
                        .map(chart -> DrawnChart.of(chart, ChartSize.WIDE))
                        .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 11, 12, 30, 61})
    void names_take_at_most_a_third_and_no_words_lie_on_each_other(int categories) {
        for (DrawnChart chart : drawn(categories)) {
            double third = chart.viewBox(2) / 3;
            for (Element name : chart.drawn("ps-category")) {
                double right = DrawnChart.number(name, "x");
                double width = TextRoom.width(name.getTextContent(), DrawnChart.number(name, "font-size"));
                assertThat(right).isLessThanOrEqualTo(third);
                assertThat(right - width).isGreaterThanOrEqualTo(0);
            }
            for (Element value : chart.drawn("ps-value")) {
                assertThat(DrawnChart.number(value, "x")).isGreaterThan(third * 0.9);
            }
            List<Double> baselines = chart.drawn("ps-category").stream()
                    .map(name -> DrawnChart.number(name, "y"))
                    .sorted()
                    .toList();
            for (int line = 1; line < baselines.size(); line++) {
                assertThat(baselines.get(line) - baselines.get(line - 1)).isGreaterThanOrEqualTo(ChartSize.WIDE.type());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 30})
    void names_that_differ_only_at_their_end_can_be_told_apart(int categories) {
        List<String> shown = drawn(categories).stream()
                .map(chart -> chart.joined("ps-category"))
                .toList();
        String all = String.join(" ", shown);

        assertThat(IntStream.rangeClosed(1, categories))
                .allSatisfy(number -> assertThat(all).contains("deel " + number));
        assertThat(new HashSet<>(shown)).hasSameSizeAs(shown);
    }
}
