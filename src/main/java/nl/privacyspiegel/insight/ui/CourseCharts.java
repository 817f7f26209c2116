package nl.privacyspiegel.insight.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.privacyspiegel.framework.FrameworkData.Domain;
import nl.privacyspiegel.insight.Course;
import nl.privacyspiegel.insight.MeanOverUnits;
import nl.privacyspiegel.insight.Overview.Grades;
import nl.privacyspiegel.insight.StartAndEnd;
import nl.privacyspiegel.shared.chart.Axis;
import nl.privacyspiegel.shared.chart.CategoryData;
import nl.privacyspiegel.shared.chart.ChartLimits;
import nl.privacyspiegel.shared.chart.RadarChart;
import nl.privacyspiegel.shared.chart.Series;
import nl.privacyspiegel.shared.chart.SeriesStyle;
import nl.privacyspiegel.shared.chart.Sparkline;
import nl.privacyspiegel.shared.ui.Texts;
import org.jspecify.annotations.Nullable;

/** The course of grades in pictures. */
final class CourseCharts {

    private CourseCharts() {}

    /** The first grades and the last ones over each other; empty when so many domains make no web. */
    static Optional<RadarChart> web(Grades grades) {
        if (!ChartLimits.fitsWeb(grades.domains().size())) {
            return Optional.empty();
        }
        Course course = grades.course();
        List<Series> series = new ArrayList<>();
        if (course.moments().size() > 1) {
            series.add(new Series(
                    Texts.day(course.since()), SeriesStyle.START, values(grades, domain -> start(course, domain))));
        }
        series.add(new Series(
                Texts.day(course.moments().getLast().day()),
                SeriesStyle.END,
                values(grades, domain -> course.latest(domain.id()).orElse(null))));
        return Optional.of(new RadarChart(
                t("insight.home.web"),
                t("insight.web.description", series.stream().map(Series::name).collect(Collectors.joining("; "))),
                new CategoryData(
                                t("insight.domain"),
                                grades.domains().stream().map(Domain::name).toList(),
                                series,
                                axis(grades),
                                t("insight.absent"))
                        .in(grades.language())));
    }

    private static List<@Nullable BigDecimal> values(Grades grades, Function<Domain, @Nullable BigDecimal> value) {
        List<@Nullable BigDecimal> values = new ArrayList<>();
        grades.domains().forEach(domain -> values.add(value.apply(domain)));
        return values;
    }

    private static @Nullable BigDecimal start(Course course, Domain domain) {
        return Optional.ofNullable(course.ends().get(domain.id()))
                .flatMap(StartAndEnd::start)
                .map(MeanOverUnits::value)
                .orElse(null);
    }

    /** The grades of a domain through time. */
    static Sparkline line(Grades grades, Domain domain) {
        List<Sparkline.Point> points = grades.course().moments().stream()
                .map(moment -> new Sparkline.Point(
                        moment.day(),
                        Optional.ofNullable(moment.grades().get(domain.id()))
                                .map(MeanOverUnits::value)
                                .orElse(null)))
                .toList();
        return new Sparkline(
                t("insight.home.line", points.stream().map(CourseCharts::words).collect(Collectors.joining("; "))),
                points,
                axis(grades));
    }

    private static String words(Sparkline.Point point) {
        BigDecimal value = point.value();
        return t(
                "insight.home.line.point",
                Texts.day(point.day()),
                value == null ? t("insight.absent") : Texts.number(value));
    }

    private static Axis axis(Grades grades) {
        return new Axis(
                grades.scale().minimum(),
                grades.scale().maximum(),
                grades.scale().step());
    }
}
