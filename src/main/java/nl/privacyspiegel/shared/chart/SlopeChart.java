package nl.privacyspiegel.shared.chart;

/** For every category a line from its value in the first series to that in the second: what rose, what fell, how steeply. */
public record SlopeChart(String title, String description, CategoryData data) implements ChartSpec {

    private static final int SIDES = 2;

    public SlopeChart {
        Checks.text(title, "title");
        Checks.text(description, "description");
        Checks.that(data.series().size() == SIDES, "a slope goes from one series to one other");
    }

    @Override
    public String language() {
        return data.language();
    }
}
