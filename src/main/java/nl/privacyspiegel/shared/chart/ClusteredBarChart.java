package nl.privacyspiegel.shared.chart;

/**
 * For every category one horizontal bar a series, below each other. An absent value has no bar but the word for it.
 */
public record ClusteredBarChart(String title, String description, CategoryData data) implements ChartSpec {

    public ClusteredBarChart {
        Require.text(title, "title");
        Require.text(description, "description");
    }
}
