package nl.privacyspiegel.shared.chart;

/**
 * What a chart shows, apart from how it is drawn. A new kind of chart is a new record here; the compiler then names the two
 * places that have to know it, {@link nl.privacyspiegel.shared.chart.drawing.Charts} and {@link ChartTable}.
 */
public sealed interface ChartSpec
        permits RadarChart,
                ClusteredBarChart,
                PieChart,
                LineChart,
                SlopeChart,
                HeatMap,
                StackedBarChart,
                PositionChart {

    /** The name of the chart, and the first thing that a screen reader says. */
    String title();

    /** The message of the chart in full sentences, for who cannot see it. */
    String description();

    /** The language of the names of what is shown, as a BCP 47 tag; empty for that of the reader. */
    default String language() {
        return "";
    }
}
