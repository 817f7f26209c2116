package nl.privacyspiegel.shared.chart;

/**
 * One spoke for every category, one line for every series. An absent value interrupts the line and is written at its spoke.
 */
public record RadarChart(String title, String description, CategoryData data) implements ChartSpec {

    private static final int FEWEST_SPOKES = 3;

    public RadarChart {
        Checks.text(title, "title");
        Checks.text(description, "description");
        Checks.that(data.categories().size() >= FEWEST_SPOKES, "a radar chart needs at least three categories");
    }

    @Override
    public String language() {
        return data.language();
    }
}
