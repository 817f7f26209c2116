package nl.privacyspiegel.shared.chart;

import java.util.List;
import java.util.function.Function;

/**
 * For every category one horizontal bar a series, below each other. An absent value has no bar but the word for it.
 */
public record ClusteredBarChart(String title, String description, CategoryData data) implements ChartSpec {

    public ClusteredBarChart {
        Checks.text(title, "title");
        Checks.text(description, "description");
    }

    /**
     * The same in as many charts as it takes to read every bar: itself when it is one.
     *
     * @param title of a part, when there are more than one
     */
    public List<ChartSpec> inParts(Function<ChartLimits.Part, String> title) {
        List<ChartLimits.Part> parts = ChartLimits.parts(data.categories().size());
        return parts.size() == 1
                ? List.of(this)
                : parts.stream()
                        .<ChartSpec>map(part -> new ClusteredBarChart(title.apply(part), description, data.part(part)))
                        .toList();
    }

    @Override
    public String language() {
        return data.language();
    }
}
