package nl.privacyspiegel.insight;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.privacyspiegel.assessment.AdoptedMeasurement;
import nl.privacyspiegel.framework.FrameworkData.Domain;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.framework.GradingScale;
import nl.privacyspiegel.shared.Sentence;
import nl.privacyspiegel.shared.chart.Axis;
import nl.privacyspiegel.shared.chart.CategoryData;
import nl.privacyspiegel.shared.chart.ChartLimits;
import nl.privacyspiegel.shared.chart.ChartSpec;
import nl.privacyspiegel.shared.chart.ChartTable;
import nl.privacyspiegel.shared.chart.ClusteredBarChart;
import nl.privacyspiegel.shared.chart.HeatMap;
import nl.privacyspiegel.shared.chart.LineChart;
import nl.privacyspiegel.shared.chart.RadarChart;
import nl.privacyspiegel.shared.chart.Series;
import nl.privacyspiegel.shared.chart.SeriesStyle;
import nl.privacyspiegel.shared.chart.SlopeChart;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The charts of grades through time. */
@Component
public class TrendCharts {

    /** How many units one heat map shows. */
    public static final int UNITS_OF_A_PAGE = 25;

    private final MessageSource messages;

    TrendCharts(MessageSource messages) {
        this.messages = messages;
    }

    /** Lines, slopes and web, in the order of the page; empty when there are no grades. */
    public List<InsightChart> throughTime(Trend trend, Locale locale) {
        InsightWords words = new InsightWords(messages, locale);
        return trend.grades()
                .map(grades -> List.of(lines(grades, words), slopes(grades, words), web(grades, words)))
                .orElse(List.of());
    }

    /** The page of the heat map that the filter asks for: more charts side by side when there are many domains. */
    public List<InsightChart> map(Trend trend, Locale locale) {
        InsightWords words = new InsightWords(messages, locale);
        return trend.grades()
                .map(grades -> map(grades, page(grades.map(), trend.filter().page()), words))
                .orElse(List.of());
    }

    /** How many pages the heat map has. */
    public static int pages(Trend trend) {
        int units = trend.grades().map(grades -> grades.map().size()).orElse(0);
        return Math.max(1, (units + UNITS_OF_A_PAGE - 1) / UNITS_OF_A_PAGE);
    }

    private static List<UnitGrades> page(List<UnitGrades> all, int page) {
        int from = Math.min(
                (page - 1) * UNITS_OF_A_PAGE, Math.max(0, (all.size() - 1) / UNITS_OF_A_PAGE * UNITS_OF_A_PAGE));
        return all.subList(from, Math.min(all.size(), from + UNITS_OF_A_PAGE));
    }

    static Axis axis(GradingScale scale) {
        return new Axis(scale.minimum(), scale.maximum(), scale.step());
    }

    private static InsightChart shown(String key, ChartSpec chart, InsightWords words, Sentence conclusion) {
        return new InsightChart(key, chart, ChartTable.of(chart, words.locale()), conclusion);
    }

    private static InsightChart lines(Trend.Grades grades, InsightWords words) {
        List<LineChart.Line> lines = grades.domains().stream()
                .map(domain -> new LineChart.Line(
                        domain.name(),
                        values(grades.moments(), moment -> value(moment.grades(), domain)),
                        Set.of(),
                        grades.target(domain)
                                .map(target -> new LineChart.Goal(
                                        target.due(), target.grade().value()))
                                .orElse(null)))
                .toList();
        return shown(
                "lijnen",
                new LineChart(
                        words.get("insight.lines.title"),
                        words.get("insight.lines.description", ends(grades, words)) + aims(grades, words),
                        words.get("insight.moment"),
                        grades.moments().stream()
                                .map(moment -> new LineChart.Moment(
                                        moment.day(),
                                        grades.units() == 1 ? "" : words.get("insight.units", moment.units())))
                                .toList(),
                        lines,
                        axis(grades.scale()),
                        words.get("insight.absent"),
                        words.get("assessment.target")),
                words,
                new TrendConclusions(grades, words).mean());
    }

    /** The goals in words; empty without any. */
    private static String aims(Trend.Grades grades, InsightWords words) {
        return grades.domains().stream()
                .flatMap(domain -> grades
                        .target(domain)
                        .map(target -> " "
                                + words.get(
                                        "insight.lines.target",
                                        domain.name(),
                                        words.number(target.grade().value()),
                                        words.day(target.due())))
                        .stream())
                .collect(Collectors.joining());
    }

    private static <T> List<@Nullable BigDecimal> values(List<T> all, Function<T, @Nullable BigDecimal> value) {
        List<@Nullable BigDecimal> values = new ArrayList<>();
        all.forEach(one -> values.add(value.apply(one)));
        return values;
    }

    private static @Nullable BigDecimal value(Map<String, MeanOverUnits> means, Domain domain) {
        MeanOverUnits mean = means.get(domain.id());
        return mean == null ? null : mean.value();
    }

    private static StartAndEnd ends(Trend.Grades grades, Domain domain) {
        return grades.ends().getOrDefault(domain.id(), new StartAndEnd(Optional.empty(), Optional.empty()));
    }

    /** The message in words: each domain with its first and its last grade. */
    private static String ends(Trend.Grades grades, InsightWords words) {
        return grades.domains().stream()
                .map(domain -> {
                    StartAndEnd ends = ends(grades, domain);
                    return ends.change()
                            .map(change -> words.get(
                                    "insight.ends.domain",
                                    domain.name(),
                                    words.number(ends.start().orElseThrow().value()),
                                    words.number(ends.end().orElseThrow().value())))
                            .orElseGet(() -> words.get("insight.ends.absent", domain.name()));
                })
                .collect(Collectors.joining(" "));
    }

    private static CategoryData data(Trend.Grades grades, InsightWords words, List<Series> series) {
        return new CategoryData(
                words.get("insight.domain"),
                grades.domains().stream().map(Domain::name).toList(),
                series,
                axis(grades.scale()),
                words.get("insight.absent"));
    }

    private static List<Series> firstAndLast(Trend.Grades grades, InsightWords words) {
        return List.of(
                new Series(
                        words.get("insight.first", words.day(grades.first())),
                        SeriesStyle.START,
                        values(
                                grades.domains(),
                                domain -> value(ends(grades, domain).start()))),
                new Series(
                        words.get("insight.last", words.day(grades.last())),
                        SeriesStyle.END,
                        values(
                                grades.domains(),
                                domain -> value(ends(grades, domain).end()))));
    }

    private static @Nullable BigDecimal value(Optional<MeanOverUnits> mean) {
        return mean.map(MeanOverUnits::value).orElse(null);
    }

    private static InsightChart slopes(Trend.Grades grades, InsightWords words) {
        return shown(
                "helling",
                new SlopeChart(
                        words.get("insight.slopes.title"),
                        words.get("insight.slopes.description", ends(grades, words)) + over(grades, words),
                        data(grades, words, firstAndLast(grades, words))),
                words,
                new TrendConclusions(grades, words).steps());
    }

    /** Over how many units it goes when that is not what the lines go over. */
    private static String over(Trend.Grades grades, InsightWords words) {
        return grades.unitsAtBothEnds()
                .map(units -> " "
                        + words.get(
                                "insight.slopes.units",
                                units.getMin(),
                                units.getMax(),
                                units.getMax() - units.getMin()))
                .orElse("");
    }

    private static InsightChart web(Trend.Grades grades, InsightWords words) {
        List<Series> series = grades.chosen().isEmpty() ? firstAndLast(grades, words) : chosen(grades, words);
        CategoryData data = data(grades, words, series);
        String title = words.get("insight.web.title");
        String description = words.get(
                "insight.web.description", series.stream().map(Series::name).collect(Collectors.joining("; ")));
        return shown(
                "web",
                ChartLimits.fitsWeb(grades.domains().size())
                        ? new RadarChart(title, description, data)
                        : new ClusteredBarChart(title, description, data),
                words,
                grades.chosen().isEmpty() ? new TrendConclusions(grades, words).lowest() : Sentence.NONE);
    }

    /** The first begins and the last ends; what lies between stands between. */
    private static List<Series> chosen(Trend.Grades grades, InsightWords words) {
        List<AdoptedMeasurement> chosen = grades.chosen();
        List<SeriesStyle> styles = switch (chosen.size()) {
            case 1 -> List.of(SeriesStyle.END);
            case 2 -> List.of(SeriesStyle.START, SeriesStyle.END);
            default -> List.of(SeriesStyle.START, SeriesStyle.INTERIM, SeriesStyle.END);
        };
        return IntStream.range(0, chosen.size())
                .mapToObj(i -> new Series(
                        words.measurement(chosen.get(i), grades),
                        styles.get(i),
                        values(
                                grades.domains(),
                                domain -> GradeHistory.grade(chosen.get(i), domain.id())
                                        .orElse(null))))
                .toList();
    }

    private static List<InsightChart> map(Trend.Grades grades, List<UnitGrades> units, InsightWords words) {
        List<InsightChart> maps = new ArrayList<>();
        for (int from = 0; from < grades.domains().size(); from += HeatMap.MOST_COLUMNS) {
            List<Domain> domains =
                    grades.domains().subList(from, Math.min(grades.domains().size(), from + HeatMap.MOST_COLUMNS));
            String key = from == 0 ? "warmte" : "warmte-" + (from / HeatMap.MOST_COLUMNS + 1);
            Sentence lowest = MapConclusion.of(domains, units, words);
            maps.add(new InsightChart(
                    key,
                    map(grades, domains, units, words, lowest),
                    ChartTable.of(map(grades, domains, grades.map(), words, Sentence.NONE), words.locale()),
                    lowest));
        }
        return maps;
    }

    private static HeatMap map(
            Trend.Grades grades, List<Domain> domains, List<UnitGrades> units, InsightWords words, Sentence lowest) {
        return new HeatMap(
                words.get("insight.map.title"),
                words.get(
                        "insight.map.description",
                        units.size(),
                        domains.size(),
                        lowest.isEmpty() ? "" : lowest.text() + "."),
                words.get("insight.unit"),
                domains.stream().map(Domain::name).toList(),
                units.stream()
                        .map(unit -> new HeatMap.Row(
                                unit.name(),
                                values(
                                        domains,
                                        domain -> unit.grade(domain.id())
                                                .map(Grade::value)
                                                .orElse(null))))
                        .toList(),
                axis(grades.scale()),
                words.get("insight.absent"));
    }
}
