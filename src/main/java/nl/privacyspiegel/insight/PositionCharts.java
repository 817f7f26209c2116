package nl.privacyspiegel.insight;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.privacyspiegel.insight.UnitPosition.DomainPosition;
import nl.privacyspiegel.insight.UnitPosition.Measured;
import nl.privacyspiegel.shared.Sentence;
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
        return new InsightChart(
                KEY, chart, ChartTable.of(chart, words.locale()), concluded(Places.of(measured.domains()), words));
    }

    private static String described(DomainPosition domain, InsightWords words) {
        return domain.place()
                .map(place -> words.get("insight.position.described", domain.name(), words.get(place.translationKey())))
                .orElseGet(() -> words.get("insight.position.none", domain.name()));
    }

    /** Nothing of fewer than two domains that have a place among others. */
    static Sentence concluded(Places places, InsightWords words) {
        if (places.all() < 2) {
            return Sentence.NONE;
        }
        String all = Integer.toString(places.all());
        return places.highest() + places.lowest() == 0
                ? words.say("insight.position.concluded.middle", all)
                : words.say("insight.position.concluded", all, places.highest(), places.lowest());
    }

    /** Of how many domains the unit lies where among the others. */
    record Places(int all, int highest, int lowest) {

        static Places of(List<DomainPosition> domains) {
            List<Quartiles.Place> places =
                    domains.stream().flatMap(domain -> domain.place().stream()).toList();
            return new Places(
                    places.size(),
                    Collections.frequency(places, Quartiles.Place.HIGHEST_QUARTER),
                    Collections.frequency(places, Quartiles.Place.LOWEST_QUARTER));
        }
    }
}
