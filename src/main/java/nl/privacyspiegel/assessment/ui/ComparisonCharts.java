package nl.privacyspiegel.assessment.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.privacyspiegel.assessment.Comparison;
import nl.privacyspiegel.assessment.Comparison.DomainRow;
import nl.privacyspiegel.assessment.Comparison.Moment;
import nl.privacyspiegel.assessment.DomainScore;
import nl.privacyspiegel.assessment.Grade;
import nl.privacyspiegel.shared.chart.Axis;
import nl.privacyspiegel.shared.chart.CategoryData;
import nl.privacyspiegel.shared.chart.ChartLimits;
import nl.privacyspiegel.shared.chart.ChartSpec;
import nl.privacyspiegel.shared.chart.ClusteredBarChart;
import nl.privacyspiegel.shared.chart.RadarChart;
import nl.privacyspiegel.shared.chart.Series;
import nl.privacyspiegel.shared.chart.SeriesStyle;
import nl.privacyspiegel.shared.ui.Texts;
import org.jspecify.annotations.Nullable;

/** The grades of two measurements as charts. */
final class ComparisonCharts {

    private ComparisonCharts() {}

    /** A web of the domains, when they fit one, and bars in as many charts as it takes to read them. */
    static List<ChartSpec> of(Comparison comparison) {
        List<ChartSpec> charts = new ArrayList<>();
        if (ChartLimits.fitsWeb(comparison.domains().size())) {
            charts.add(new RadarChart(t("assessment.comparison.radar"), description(comparison), data(comparison)));
        }
        String title = t("assessment.comparison.bars");
        charts.addAll(new ClusteredBarChart(title, description(comparison), data(comparison))
                .inParts(part -> t("shared.chart.part", title, part.number(), part.of())));
        return charts;
    }

    /** Whether there are so many domains that the web is left out. */
    static boolean isWebLeftOut(Comparison comparison) {
        return comparison.domains().size() > ChartLimits.MOST_CORNERS;
    }

    private static CategoryData data(Comparison comparison) {
        return new CategoryData(
                t("assessment.comparison.domain"),
                comparison.domains().stream().map(DomainRow::name).toList(),
                List.of(
                        series(comparison, comparison.start(), SeriesStyle.START, DomainRow::start),
                        series(comparison, comparison.end(), SeriesStyle.END, DomainRow::end)),
                new Axis(
                        comparison.scale().minimum(),
                        comparison.scale().maximum(),
                        comparison.scale().step()),
                t(someOpen(comparison) ? "assessment.score.none" : "assessment.score.notAssessed"));
    }

    private static boolean someOpen(Comparison comparison) {
        return comparison.domains().stream()
                .anyMatch(row -> row.start().isOpen() || row.end().isOpen());
    }

    private static Series series(
            Comparison comparison, Moment moment, SeriesStyle style, Function<DomainRow, DomainScore> side) {
        return new Series(
                Words.measurementOn(moment.kind(), moment.revision(), moment.date()),
                style,
                comparison.domains().stream()
                        .map(row -> value(side.apply(row)))
                        .collect(Collectors.toCollection(ArrayList::new)));
    }

    private static @Nullable BigDecimal value(DomainScore score) {
        Grade grade = score.grade();
        return grade == null ? null : grade.value();
    }

    private static String description(Comparison comparison) {
        return t(
                "assessment.comparison.describe.all",
                Texts.number(comparison.scale().minimum()),
                Texts.number(comparison.scale().maximum()),
                comparison.domains().stream().map(ComparisonCharts::describe).collect(Collectors.joining(", ")));
    }

    private static String describe(DomainRow row) {
        Grade before = row.start().grade();
        Grade after = row.end().grade();
        if (before == null || after == null) {
            return t("assessment.comparison.describe.absent", row.name());
        }
        return before.equals(after)
                ? t("assessment.comparison.describe.same", row.name(), Words.grade(after))
                : t("assessment.comparison.describe", row.name(), Words.grade(before), Words.grade(after));
    }
}
