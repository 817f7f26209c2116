package nl.privacyspiegel.reporting.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.privacyspiegel.assessment.Comparison;
import nl.privacyspiegel.assessment.grading.GradeChanges.MeanChange;
import nl.privacyspiegel.assessment.grading.MeanGrade;
import nl.privacyspiegel.framework.GradingScale;
import nl.privacyspiegel.reporting.content.ReportCell.GradeValue;
import nl.privacyspiegel.reporting.content.ReportCell.Share;
import nl.privacyspiegel.shared.chart.Axis;
import nl.privacyspiegel.shared.chart.CategoryData;
import nl.privacyspiegel.shared.chart.ChartLimits;
import nl.privacyspiegel.shared.chart.ChartSpec;
import nl.privacyspiegel.shared.chart.ClusteredBarChart;
import nl.privacyspiegel.shared.chart.RadarChart;
import nl.privacyspiegel.shared.chart.Series;
import nl.privacyspiegel.shared.chart.SeriesStyle;
import org.jspecify.annotations.Nullable;

/** The charts of a report for who draws them as pictures. */
public final class ReportCharts {

    /** The column of what is aimed at, where there is one. */
    public static final int TARGET = 3;

    private static final Axis PERCENT = Axis.of(0, 100, 20);

    private ReportCharts() {}

    /** The grades as a web, when their domains fit one, and as bars in as many charts as it takes; none without domains. */
    public static List<ChartSpec> of(ComparisonContent content, ReportTexts words) {
        List<ChartSpec> charts = new ArrayList<>();
        int domains = content.charts().rows().size();
        if (domains == 0) {
            return charts;
        }
        CategoryData data = grades(content, words);
        if (ChartLimits.fitsWeb(domains)) {
            charts.add(new RadarChart(words.get("reporting.chart.radar.title"), content.radarDescription(), data));
        }
        charts.addAll(bars(content, words));
        return charts;
    }

    /** The same, each with what it shows. */
    public static List<ConcludedChart> concluded(ComparisonContent content, ReportTexts words) {
        List<ConcludedChart> charts = new ArrayList<>();
        of(content, words).stream()
                .filter(RadarChart.class::isInstance)
                .forEach(web ->
                        charts.add(new ConcludedChart(web, content.concluded().end())));
        charts.addAll(
                ConcludedChart.of(bars(content, words), content.concluded().change()));
        return charts;
    }

    /** The grades of one measurement with what they show. */
    public static List<ConcludedChart> concluded(StandingContent content, ReportTexts words) {
        return ConcludedChart.of(of(content, words), content.concluded());
    }

    /** The topics of a test with what is known least. */
    public static List<ConcludedChart> concluded(ResultContent content, ReportTexts words) {
        return ConcludedChart.of(
                of(content, words), new TestMessage(content, words).said().orElse(Said.NOTHING));
    }

    /** The topics of two campaigns with how the whole moved. */
    public static List<ConcludedChart> concluded(ComparedResultsContent content, ReportTexts words) {
        return ConcludedChart.of(of(content, words), content.brief().headline());
    }

    /** The grades as bars only, in as many charts as it takes; none without domains. */
    static List<ChartSpec> bars(ComparisonContent content, ReportTexts words) {
        return content.charts().rows().isEmpty()
                ? List.of()
                : inParts(
                        new ClusteredBarChart(
                                words.get("reporting.chart.bar.title"),
                                content.barDescription(),
                                grades(content, words)),
                        words);
    }

    /** The means of comparisons on one scale, over the domains that are graded at both moments, a pair of bars each. */
    static List<ChartSpec> means(List<Comparison> compared, ReportTexts words) {
        List<MeanChange> means =
                compared.stream().map(each -> each.changes().mean()).toList();
        return inParts(
                new ClusteredBarChart(
                        words.get("reporting.annual.chart.title"),
                        words.get(
                                "reporting.annual.chart.description",
                                compared.stream()
                                        .map(each -> words.get(
                                                "reporting.chart.description.domain.two",
                                                each.unitName(),
                                                words.mean(each.changes().mean().start())
                                                        .display(),
                                                words.mean(each.changes().mean().end())
                                                        .display()))
                                        .collect(Collectors.joining(" "))),
                        new CategoryData(
                                words.get("reporting.fact.unit"),
                                compared.stream().map(Comparison::unitName).toList(),
                                List.of(
                                        mean(
                                                "reporting.annual.meanStart",
                                                SeriesStyle.START,
                                                means,
                                                MeanChange::start,
                                                words),
                                        mean(
                                                "reporting.annual.meanEnd",
                                                SeriesStyle.END,
                                                means,
                                                MeanChange::end,
                                                words)),
                                axis(compared.getFirst().scale()),
                                words.get("reporting.noGrade"))),
                words);
    }

    private static Series mean(
            String name,
            SeriesStyle style,
            List<MeanChange> means,
            Function<MeanChange, MeanGrade> side,
            ReportTexts words) {
        return new Series(
                words.get(name),
                style,
                means.stream()
                        .map(each -> side.apply(each).value().orElse(null))
                        .collect(Collectors.toCollection(ArrayList::new)));
    }

    private static CategoryData grades(ComparisonContent content, ReportTexts words) {
        ReportTable table = content.charts();
        return new CategoryData(
                table.header().getFirst(),
                names(table),
                gradeSeries(table),
                axis(content.scale()),
                absent(table, words));
    }

    /** Both measurements and, when there is one, what is aimed at. */
    private static List<Series> gradeSeries(ReportTable table) {
        List<Series> series = new ArrayList<>(List.of(
                series(table, 1, SeriesStyle.START, ReportCharts::grade),
                series(table, 2, SeriesStyle.END, ReportCharts::grade)));
        if (table.header().size() > TARGET) {
            series.add(new Series(
                    table.header().get(TARGET),
                    SeriesStyle.TARGET,
                    table.rows().stream()
                            .map(row -> grade(row.cells().get(TARGET)))
                            .collect(Collectors.toCollection(ArrayList::new)),
                    table.rows().stream()
                            .map(row -> row.cells().get(TARGET))
                            .map(cell -> grade(cell) == null ? cell.display() : "")
                            .toList()));
        }
        return series;
    }

    private static List<ChartSpec> inParts(ClusteredBarChart chart, ReportTexts words) {
        return chart.inParts(part -> words.part(chart.title(), part));
    }

    /** The grades of one measurement as bars; none without domains. */
    public static List<ChartSpec> of(StandingContent content, ReportTexts words) {
        ReportTable table = content.chart();
        if (table.rows().isEmpty()) {
            return List.of();
        }
        return inParts(
                new ClusteredBarChart(
                        words.get("reporting.standing.chart.title"),
                        content.description(),
                        new CategoryData(
                                table.header().getFirst(),
                                names(table),
                                List.of(series(table, 1, SeriesStyle.END, ReportCharts::grade)),
                                axis(content.scale()),
                                absent(table, words))),
                words);
    }

    private static Axis axis(GradingScale scale) {
        return new Axis(scale.minimum(), scale.maximum(), scale.step());
    }

    /** How well each topic is known; empty when none of them is shown. */
    public static List<ChartSpec> of(ResultContent content, ReportTexts words) {
        ReportTable table = content.topics();
        if (table.rows().stream().allMatch(row -> share(row.cells().get(1)) == null)) {
            return List.of();
        }
        return inParts(
                new ClusteredBarChart(
                        words.get("reporting.chart.topics.title"),
                        content.topicsDescription(),
                        new CategoryData(
                                table.header().getFirst(),
                                names(table),
                                List.of(series(table, 1, SeriesStyle.END, ReportCharts::share)),
                                PERCENT,
                                words.get("privacytest.results.suppressed"))),
                words);
    }

    /** How well each topic was known in two campaigns; empty when none is shown in both. */
    public static List<ChartSpec> of(ComparedResultsContent content, ReportTexts words) {
        ReportTable table = content.topics();
        if (table.rows().stream().allMatch(row -> share(row.cells().get(1)) == null)) {
            return List.of();
        }
        return inParts(
                new ClusteredBarChart(
                        words.get("privacytest.compare.chart"),
                        content.topicsDescription(),
                        new CategoryData(
                                table.header().getFirst(),
                                names(table),
                                List.of(
                                        series(table, 1, SeriesStyle.START, ReportCharts::share),
                                        series(table, 2, SeriesStyle.END, ReportCharts::share)),
                                PERCENT,
                                words.get("privacytest.compare.absent"))),
                words);
    }

    private static List<String> names(ReportTable table) {
        return table.rows().stream()
                .map(row -> row.cells().getFirst().display())
                .map(name -> name.isBlank() ? "\u2013" : name)
                .toList();
    }

    private interface Value {
        @Nullable
        BigDecimal of(ReportCell cell);
    }

    private static Series series(ReportTable table, int column, SeriesStyle style, Value value) {
        return new Series(
                table.header().get(column),
                style,
                table.rows().stream()
                        .map(row -> value.of(row.cells().get(column)))
                        .collect(Collectors.toCollection(ArrayList::new)),
                table.rows().stream().map(row -> about(row.cells().get(column))).toList());
    }

    /** What is no exact number, as the table writes it; empty for a number. */
    private static String about(ReportCell cell) {
        return cell instanceof Share share && share.percentage() != null && !share.exact() ? share.display() : "";
    }

    public static @Nullable BigDecimal grade(ReportCell cell) {
        return cell instanceof GradeValue(var value, int decimals, String display) ? value : null;
    }

    public static @Nullable BigDecimal share(ReportCell cell) {
        return cell instanceof Share(var percentage, String display, boolean exact) ? percentage : null;
    }

    /** One word stands for every absent grade in a chart; the table tells them apart. */
    private static String absent(ReportTable table, ReportTexts words) {
        String open = words.get("reporting.noGrade");
        boolean someOpen = table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> grade(cell) == null && cell.display().equals(open));
        return someOpen ? open : words.notAssessed();
    }
}
