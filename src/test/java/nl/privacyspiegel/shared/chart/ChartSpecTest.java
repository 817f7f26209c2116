package nl.privacyspiegel.shared.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.privacyspiegel.shared.chart.drawing.DrawnChart;
import nl.privacyspiegel.shared.chart.drawing.Example;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChartSpecTest {

    @Test
    void theTableHasTheNumbersOfTheChart() {
        ChartTable table = ChartTable.of(Example.radar(Example.GRADES), DrawnChart.DUTCH);

        assertThat(table.caption()).isEqualTo("Cijfers per domein");
        assertThat(table.header()).containsExactly("Domein", "Begin 2025", "Eind 2025");
        assertThat(table.rows())
                .containsExactly(
                        List.of("Beleid", "1", "8"),
                        List.of("Governance", "3", "6"),
                        List.of("Bewustwording en training", "4", "7,5"),
                        List.of("Werkprocessen en triage", "niet beoordeeld", "niet beoordeeld"),
                        List.of("Beheer en opslag", "5", "7"));
        assertThat(ChartTable.of(Example.bars(Example.GRADES), DrawnChart.DUTCH))
                .isEqualTo(table);
    }

    @Test
    void theTableWritesNumbersAsTheReaderDoes() {
        ChartTable table = ChartTable.of(Example.bars(Example.GRADES), Locale.UK);

        assertThat(table.rows().get(2)).contains("7.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.99", "10.01", "-1"})
    void aGradeOutsideTheScaleIsRefused(String grade) {
        assertThatThrownBy(() -> Example.grades(List.of(grade), List.of("1"))).hasMessageContaining("outside");
    }

    @Test
    void aSeriesHasAValueOrItsAbsenceForEveryCategory() {
        assertThatThrownBy(() -> Example.grades(List.of("1", "2", "3"), List.of("1", "2")))
                .hasMessageContaining("every category");
    }

    @Test
    void twoSeriesThatWouldLookTheSameAreRefused() {
        assertThatThrownBy(() -> Example.data(
                        List.of("Beleid"),
                        Example.series("2024", SeriesStyle.START, List.of("1")),
                        Example.series("2025", SeriesStyle.START, List.of("2"))))
                .hasMessageContaining("style");
    }

    @Test
    void aChartWithoutWordsOrContentIsRefused() {
        assertThatThrownBy(() -> new RadarChart(" ", "Zo is het.", Example.GRADES))
                .hasMessageContaining("title");
        assertThatThrownBy(() -> new ClusteredBarChart("Cijfers", "", Example.GRADES))
                .hasMessageContaining("description");
        assertThatThrownBy(() -> Example.data(List.of())).hasMessageContaining("category");
        assertThatThrownBy(() -> Example.data(List.of("Beleid"))).hasMessageContaining("series");
    }

    @Test
    void aSpecificationDoesNotChangeWithTheListItWasMadeFrom() {
        List<BigDecimal> values = new ArrayList<>(List.of(BigDecimal.ONE));
        Series series = new Series("Begin", SeriesStyle.START, values);

        values.set(0, BigDecimal.TEN);

        assertThat(series.values()).containsExactly(BigDecimal.ONE);
    }

    @Test
    void theScaleHasItsMaximumAlsoWhenNoStepEndsThere() {
        assertThat(Axis.of(1, 10, 4).ticks()).map(BigDecimal::intValueExact).containsExactly(1, 5, 9, 10);
    }

    @Test
    void aShortAxisStillNamesBothEndsOfTheScale() {
        assertThat(Axis.of(1, 10, 1).labelled(60, 22))
                .map(BigDecimal::intValueExact)
                .contains(1, 10)
                .hasSizeLessThan(5);
    }

    @Test
    void lengthsAreMeasuredFromZeroUnlessTheScaleGoesBelow() {
        assertThat(Axis.of(1, 10, 1).fraction(BigDecimal.valueOf(5))).isEqualTo(0.5);
        assertThat(Axis.of(-10, 10, 5).fraction(BigDecimal.ZERO)).isEqualTo(0.5);
    }

    @Test
    void aScaleThatCannotBeReadIsRefused() {
        assertThatThrownBy(() -> Axis.of(10, 1, 1)).hasMessageContaining("minimum");
        assertThatThrownBy(() -> Axis.of(1, 10, 0)).hasMessageContaining("step");
        assertThatThrownBy(() -> Axis.of(0, 1000, 1)).hasMessageContaining("too small");
    }
}
