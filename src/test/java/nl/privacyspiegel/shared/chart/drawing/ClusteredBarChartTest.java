package nl.privacyspiegel.shared.chart.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import nl.privacyspiegel.shared.chart.CategoryData;
import nl.privacyspiegel.shared.chart.SeriesStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

class ClusteredBarChartTest {

    @ParameterizedTest
    @EnumSource
    void everyGradeIsABarAndAnAbsentGradeIsAWord(ChartSize size) {
        DrawnChart chart = DrawnChart.of(Example.bars(Example.GRADES), size);

        assertThat(chart.drawn("ps-bar", "ps-start")).hasSize(4);
        assertThat(chart.drawn("ps-bar", "ps-end")).hasSize(4);
        assertThat(chart.texts("ps-absent")).containsExactly(Example.ABSENT, Example.ABSENT);
    }

    @ParameterizedTest
    @EnumSource
    void whenNothingIsGradedEveryDomainSaysSo(ChartSize size) {
        DrawnChart chart = DrawnChart.of(Example.bars(Example.NOTHING), size);

        assertThat(chart.drawn("ps-bar")).isEmpty();
        assertThat(chart.joined("ps-category")).contains(Example.DOMAINS);
        assertThat(chart.texts("ps-absent")).isEqualTo(Collections.nCopies(10, Example.ABSENT));
        assertThat(chart.texts("ps-tick")).hasSize(10);
    }

    @ParameterizedTest
    @EnumSource
    void everyDomainEveryGradeAndTheWholeScaleIsWritten(ChartSize size) {
        DrawnChart chart = DrawnChart.of(Example.bars(Example.GRADES), size);

        assertThat(chart.joined("ps-category")).contains(Example.DOMAINS);
        assertThat(chart.texts("ps-value")).containsExactlyInAnyOrder("1", "8", "3", "6", "4", "7,5", "5", "7");
        assertThat(chart.texts("ps-tick")).containsExactlyInAnyOrder("1", "2", "3", "4", "5", "6", "7", "8", "9", "10");
        assertThat(chart.drawn("ps-grid")).hasSize(10);
        assertThat(chart.texts("ps-series")).containsExactly("Begin 2025", "Eind 2025");
    }

    @Test
    void aBarIsAsLongAsItsGradeAndTheLowestGradeIsStillABar() {
        DrawnChart chart = DrawnChart.of(
                Example.bars(Example.grades(List.of("1", "5", "10"), List.of("2", "4", "8"))), ChartSize.NARROW);
        List<Double> lengths = chart.drawn("ps-bar", "ps-start").stream()
                .map(bar -> DrawnChart.number(bar, "width") + Marks.LINE)
                .toList();

        assertThat(lengths.getFirst()).isGreaterThan(10);
        assertThat(lengths.get(1)).isCloseTo(5 * lengths.getFirst(), within(0.1));
        assertThat(lengths.get(2)).isCloseTo(10 * lengths.getFirst(), within(0.1));
    }

    @Test
    void theStartIsOutlinedAndTheEndIsSolid() {
        DrawnChart chart = DrawnChart.of(Example.bars(Example.GRADES), ChartSize.WIDE);

        assertThat(chart.drawn("ps-bar", "ps-start"))
                .allMatch(bar -> bar.getAttribute("fill").equals(ChartColour.GROUND.in(ColourSource.PAGE)));
        assertThat(chart.drawn("ps-bar", "ps-end"))
                .allMatch(bar -> bar.getAttribute("fill").equals(ChartColour.END.in(ColourSource.PAGE)));
    }

    @Test
    void anInterimMeasurementIsStriped() {
        CategoryData data = Example.data(
                List.of("Beleid"),
                Example.series("Begin", SeriesStyle.START, List.of("3")),
                Example.series("Tussenstand", SeriesStyle.INTERIM, List.of("4")),
                Example.series("Eind", SeriesStyle.END, List.of("5")));

        DrawnChart chart = DrawnChart.of(Example.bars(data), ChartSize.WIDE);

        assertThat(chart.drawn("ps-bar")).hasSize(3);
        assertThat(chart.drawn("ps-stripe")).as("in the legend and in the bar").hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void barsLieBelowEachOtherInsideTheDrawing(ChartSize size) {
        DrawnChart chart =
                DrawnChart.of(Example.bars(Example.grades(List.of("10", "10", "10"), List.of("10", "10", "10"))), size);
        List<Element> bars = chart.drawn("ps-bar").stream()
                .sorted((one, other) -> Double.compare(DrawnChart.number(one, "y"), DrawnChart.number(other, "y")))
                .toList();

        for (int i = 0; i < bars.size(); i++) {
            Element bar = bars.get(i);
            double bottom = DrawnChart.number(bar, "y") + DrawnChart.number(bar, "height");
            double next = i + 1 < bars.size() ? DrawnChart.number(bars.get(i + 1), "y") : chart.viewBox(3);
            assertThat(bottom).isLessThan(next);
        }
        double value = chart.drawn("ps-value").stream()
                .mapToDouble(text -> DrawnChart.number(text, "x") + TextRoom.width("10", size.type()))
                .max()
                .orElseThrow();
        assertThat(value).isLessThan(size.width());
    }

    @Test
    void domainsMayHaveTheSameName() {
        CategoryData data = Example.data(
                List.of("Beleid", "Beleid"), Example.series("Begin", SeriesStyle.START, List.of("3", "4")));

        assertThat(DrawnChart.of(Example.bars(data), ChartSize.WIDE).drawn("ps-bar"))
                .hasSize(2);
    }
}
