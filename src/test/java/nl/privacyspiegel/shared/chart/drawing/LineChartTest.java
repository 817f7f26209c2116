package nl.privacyspiegel.shared.chart.drawing;

import static nl.privacyspiegel.shared.chart.drawing.InsightExample.LINES;
import static nl.privacyspiegel.shared.chart.drawing.InsightExample.figures;
import static nl.privacyspiegel.shared.chart.drawing.InsightExample.lines;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.privacyspiegel.shared.chart.LineChart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

/** Lines through moments. */
class LineChartTest {

    @ParameterizedTest
    @EnumSource
    void a_year_is_as_long_as_another_year(ChartSize size) {
        List<Double> marks = DrawnChart.of(lines(new LineChart.Line("Beleid", figures("3", "8", "7"), Set.of())), size)
                .drawn("ps-mark")
                .stream()
                .map(LineChartTest::middle)
                .toList();

        double first = marks.get(1) - marks.get(0);
        double second = marks.get(2) - marks.get(1);
        assertThat(second / first).isBetween(730 / 111.0 - 0.1, 730 / 111.0 + 0.1);
    }

    private static double middle(Element mark) {
        return mark.getTagName().equals("ellipse")
                ? DrawnChart.number(mark, "cx")
                : DrawnChart.number(mark, "x") + DrawnChart.number(mark, "width") / 2;
    }

    @Test
    void where_a_value_is_absent_or_cannot_be_compared_the_line_is_interrupted() {
        DrawnChart chart = DrawnChart.of(LINES, ChartSize.WIDE);
        List<String> paths = chart.drawn("ps-line").stream()
                .map(line -> line.getAttribute("d").replaceAll("[^ML]", ""))
                .toList();
        assertThat(paths)
                .as("a line to the gap and none from it; none at all without values")
                .containsExactly("MLL", "M");
        assertThat(chart.texts("ps-absent")).containsExactly(Example.ABSENT);

        DrawnChart broken =
                DrawnChart.of(lines(new LineChart.Line("Beleid", figures("3", "8", "7"), Set.of(1))), ChartSize.WIDE);
        assertThat(broken.drawn("ps-line").getFirst().getAttribute("d").replaceAll("[^ML]", ""))
                .isEqualTo("ML");
    }

    @Test
    void the_first_mark_is_hollow_and_the_last_is_solid() {
        List<Element> marks = DrawnChart.of(
                        lines(new LineChart.Line("Beleid", figures("3", "8", "7"), Set.of())), ChartSize.WIDE)
                .drawn("ps-mark");

        assertThat(marks.getFirst().getAttribute("class")).contains("ps-start");
        assertThat(marks.getLast().getAttribute("class")).contains("ps-end");
    }

    @ParameterizedTest
    @EnumSource
    void the_scales_of_two_strips_below_each_other_do_not_touch(ChartSize size) {
        List<Double> heights = DrawnChart.of(LINES, size).drawn("ps-tick").stream()
                .filter(tick -> List.of("1", "10").contains(tick.getTextContent()))
                .map(tick -> DrawnChart.number(tick, "y"))
                .sorted()
                .toList();

        assertThat(heights).hasSize(6);
        for (int i = 1; i < heights.size(); i++) {
            assertThat(heights.get(i) - heights.get(i - 1)).isGreaterThan(2.0 * size.type());
        }
    }
}
