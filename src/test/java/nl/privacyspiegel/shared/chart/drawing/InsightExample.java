package nl.privacyspiegel.shared.chart.drawing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.privacyspiegel.shared.chart.Axis;
import nl.privacyspiegel.shared.chart.ChartSpec;
import nl.privacyspiegel.shared.chart.HeatMap;
import nl.privacyspiegel.shared.chart.LineChart;
import nl.privacyspiegel.shared.chart.PositionChart;
import nl.privacyspiegel.shared.chart.SliceStyle;
import nl.privacyspiegel.shared.chart.SlopeChart;
import nl.privacyspiegel.shared.chart.StackedBarChart;
import org.jspecify.annotations.Nullable;

/** Charts of many moments and many units, for the tests of them. */
final class InsightExample {

    private InsightExample() {}

    static final Axis MARKS = Axis.of(1, 10, 1);

    /** An empty text stands for an absent value. */
    static List<@Nullable BigDecimal> figures(String... values) {
        List<@Nullable BigDecimal> numbers = new ArrayList<>();
        Arrays.stream(values).forEach(value -> numbers.add(value.isEmpty() ? null : new BigDecimal(value)));
        return numbers;
    }

    static LineChart lines(LineChart.Line... lines) {
        return new LineChart(
                "Cijfers door de tijd",
                "Beleid steeg.",
                "Dag",
                List.of(
                        new LineChart.Moment(LocalDate.of(2017, 2, 6), ""),
                        new LineChart.Moment(LocalDate.of(2017, 5, 28), "3 eenheden"),
                        new LineChart.Moment(LocalDate.of(2019, 5, 28), "")),
                List.of(lines),
                MARKS,
                Example.ABSENT);
    }

    static final LineChart LINES = lines(
            new LineChart.Line("Beleid", figures("3", "8", "7.5"), Set.of()),
            new LineChart.Line("Governance", figures("3", "", "6"), Set.of()),
            new LineChart.Line("Werkprocessen en triage", figures("", "", ""), Set.of()));

    static final SlopeChart SLOPES = new SlopeChart("Van begin naar eind", "Alles steeg.", Example.GRADES);

    static final HeatMap MAP = new HeatMap(
            "Eenheden en domeinen",
            "Eersel is het laagst.",
            "Eenheid",
            List.of("Beleid", "Governance"),
            List.of(new HeatMap.Row("Bladel", figures("10", "6")), new HeatMap.Row("Eersel", figures("1", ""))),
            MARKS,
            Example.ABSENT);

    static final StackedBarChart STACKS = new StackedBarChart(
            "Antwoorden per afname",
            "Het werd beter.",
            "Afname",
            List.of(
                    new StackedBarChart.Part("goed", SliceStyle.GOOD),
                    new StackedBarChart.Part("niet goed", SliceStyle.INSUFFICIENT)),
            List.of(
                    new StackedBarChart.Bar("2016", List.of()),
                    new StackedBarChart.Bar("2017", List.of(new BigDecimal("75.0"), new BigDecimal("25.0")))),
            "onderdrukt");

    static final PositionChart POSITIONS = new PositionChart(
            "Eersel tussen de anderen",
            "Beleid hoort bij het laagste kwart.",
            List.of(
                    new PositionChart.Row(
                            "Beleid",
                            BigDecimal.TWO,
                            new PositionChart.Spread(
                                    BigDecimal.valueOf(4), BigDecimal.valueOf(5), BigDecimal.valueOf(7))),
                    new PositionChart.Row("Governance", null, null)),
            MARKS,
            new PositionChart.Words("Domein", "Eersel", "onder", "mediaan", "boven", "midden", "geen", "te weinig"));

    static List<ChartSpec> all() {
        return List.of(LINES, SLOPES, MAP, STACKS, POSITIONS);
    }
}
