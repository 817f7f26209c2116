package nl.privacyspiegel.insight;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.privacyspiegel.insight.UnitPosition.DomainPosition;
import nl.privacyspiegel.insight.UnitPosition.Measured;
import nl.privacyspiegel.shared.chart.ChartTable;
import nl.privacyspiegel.shared.chart.PositionChart;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The chart of a unit among the others. */
@Component
public class PositionCharts {

    /** The name of the chart in the address of its files. */
    public static final String KEY = "positie";

    private final MessageSource messages;

    PositionCharts(MessageSource messages) {
        this.messages = messages;
    }

    /** Empty when the unit was not measured. */
    public Optional<InsightChart> of(UnitPosition position, Locale locale) {
        InsightWords words = new InsightWords(messages, locale);
        return position.measured().map(measured -> chart(position, measured, words));
    }

    private static InsightChart chart(UnitPosition position, Measured measured, InsightWords words) {
        PositionChart chart = new PositionChart(
                words.get("insight.position.chart", position.unit().name()),
                measured.domains().stream()
                        .map(domain -> described(domain, words))
                        .collect(Collectors.joining(" ")),
                measured.domains().stream()
                        .map(domain -> new PositionChart.Row(
                                domain.name(),
                                domain.own().orElse(null),
                                domain.quartiles()
                                        .map(each ->
                                                new PositionChart.Spread(each.lower(), each.median(), each.upper()))
                                        .orElse(null)))
                        .toList(),
                TrendCharts.axis(measured.scale()),
                new PositionChart.Words(
                        words.get("insight.domain"),
                        position.unit().name(),
                        words.get("insight.position.lower"),
                        words.get("insight.position.median"),
                        words.get("insight.position.upper"),
                        words.get("insight.position.band"),
                        words.get("insight.absent"),
                        words.get("insight.position.absent")));
        return new InsightChart(KEY, chart, ChartTable.of(chart, words.locale()));
    }

    private static String described(DomainPosition domain, InsightWords words) {
        return domain.place()
                .map(place -> words.get("insight.position.described", domain.name(), words.get(place.translationKey())))
                .orElseGet(() -> words.get("insight.position.none", domain.name()));
    }
}
