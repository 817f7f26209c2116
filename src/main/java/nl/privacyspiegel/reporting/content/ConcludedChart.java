package nl.privacyspiegel.reporting.content;

import java.util.List;
import java.util.stream.IntStream;
import nl.privacyspiegel.shared.chart.ChartSpec;

/**
 * A chart with what it shows.
 *
 * @param conclusion nothing when there is nothing to conclude
 */
public record ConcludedChart(ChartSpec chart, Said conclusion) {

    /** In words for who does not see it. */
    public String spoken() {
        return (conclusion.isEmpty() ? "" : conclusion.text() + ". ") + chart.title() + ". " + chart.description();
    }

    /** Of a chart in parts the first one says what they show together. */
    static List<ConcludedChart> of(List<ChartSpec> parts, Said conclusion) {
        return IntStream.range(0, parts.size())
                .mapToObj(part -> new ConcludedChart(parts.get(part), part == 0 ? conclusion : Said.NOTHING))
                .toList();
    }
}
