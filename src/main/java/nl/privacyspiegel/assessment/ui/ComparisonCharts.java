package nl.privacyspiegel.assessment.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.assessment.Comparison;
import nl.privacyspiegel.assessment.Comparison.DomainRow;
import nl.privacyspiegel.assessment.Comparison.Moment;
import nl.privacyspiegel.assessment.ComparisonNames;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.assessment.MeasurementSheet.DomainSheet;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.grading.ConclusionWords;
import nl.privacyspiegel.assessment.grading.GradeChange.Fell;
import nl.privacyspiegel.assessment.grading.GradeChange.Neither;
import nl.privacyspiegel.assessment.grading.GradeChange.OnlyEnd;
import nl.privacyspiegel.assessment.grading.GradeChange.OnlyStart;
import nl.privacyspiegel.assessment.grading.GradeChange.Rose;
import nl.privacyspiegel.assessment.grading.GradeChange.Same;
import nl.privacyspiegel.assessment.target.TargetGrade;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.framework.GradingScale;
import nl.privacyspiegel.shared.Lowest;
import nl.privacyspiegel.shared.Sentence;
import nl.privacyspiegel.shared.chart.Axis;
import nl.privacyspiegel.shared.chart.CategoryData;
import nl.privacyspiegel.shared.chart.ChartLimits;
import nl.privacyspiegel.shared.chart.ChartSpec;
import nl.privacyspiegel.shared.chart.ClusteredBarChart;
import nl.privacyspiegel.shared.chart.RadarChart;
import nl.privacyspiegel.shared.chart.Series;
import nl.privacyspiegel.shared.chart.SeriesStyle;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.Texts;
import org.jspecify.annotations.Nullable;

/** The grades of two measurements as charts. */
final class ComparisonCharts {

    private ComparisonCharts() {}

    /** A web of the domains, when they fit one, and bars in as many charts as it takes to read them. */
    static List<ChartSpec> of(Comparison comparison, ContentLanguage framework) {
        List<ChartSpec> charts = new ArrayList<>();
        if (ChartLimits.fitsWeb(comparison.domains().size())) {
            charts.add(new RadarChart(
                    t("assessment.comparison.radar"),
                    description(comparison),
                    data(comparison).in(framework.tag())));
        }
        String title = t("assessment.comparison.bars");
        charts.addAll(inParts(new ClusteredBarChart(
                title, description(comparison), data(comparison).in(framework.tag()))));
        return charts;
    }

    /** What a chart of a comparison shows: a web what moved most, bars what is lowest; of a part of the domains nothing. */
    static Sentence conclusion(Comparison comparison, ChartSpec chart) {
        ConclusionWords words = AssessmentWords.conclusions(comparison);
        return switch (chart) {
            case RadarChart web -> words.of(comparison.conclusions());
            case ClusteredBarChart bars
            when bars.data().categories().size() == comparison.domains().size() ->
                comparison
                        .lowest()
                        .map(lowest -> words.lowest(
                                lowest, AssessmentWords.names(comparison).end().sentence()))
                        .orElse(Sentence.NONE);
            default -> Sentence.NONE;
        };
    }

    private static List<ChartSpec> inParts(ClusteredBarChart chart) {
        return chart.inParts(part -> t("shared.chart.part", chart.title(), part.number(), part.of()));
    }

    /** Whether there are so many domains that the web is left out. */
    static boolean isWebLeftOut(Comparison comparison) {
        return comparison.domains().size() > ChartLimits.MOST_CORNERS;
    }

    /** The grades of one measurement, in as many charts as it takes to read them. */
    static List<ChartSpec> of(MeasurementSheet sheet, ContentLanguage framework) {
        return inParts(new ClusteredBarChart(
                t("assessment.comparison.bars"),
                t(
                        "assessment.comparison.describe.all",
                        Texts.number(sheet.scale().minimum()),
                        Texts.number(sheet.scale().maximum()),
                        sheet.domains().stream()
                                .map(domain -> domain.domain().name() + " "
                                        + AssessmentWords.score(domain.score().content()))
                                .collect(Collectors.joining(", "))),
                new CategoryData(
                                t("assessment.comparison.domain"),
                                sheet.domains().stream()
                                        .map(domain -> domain.domain().name())
                                        .toList(),
                                series(sheet),
                                axis(sheet.scale()),
                                t(
                                        sheet.domains().stream()
                                                        .anyMatch(domain -> domain.score()
                                                                .content()
                                                                .isOpen())
                                                ? "assessment.score.none"
                                                : "assessment.score.notAssessed"))
                        .in(framework.tag())));
    }

    private static List<Series> series(MeasurementSheet sheet) {
        Series grades = new Series(
                AssessmentWords.measurementOn(sheet.summary()),
                SeriesStyle.END,
                sheet.domains().stream().map(ComparisonCharts::value).collect(Collectors.toCollection(ArrayList::new)));
        return Stream.concat(
                        Stream.of(grades),
                        targets(sheet.domains().stream().map(sheet::target).toList()).stream())
                .toList();
    }

    /** What the bars of one measurement show; nothing of a part of the domains, or when no grade is the lowest. */
    static Sentence conclusion(MeasurementSheet sheet, ChartSpec chart) {
        if (!(chart instanceof ClusteredBarChart bars)
                || bars.data().categories().size() < sheet.domains().size()) {
            return Sentence.NONE;
        }
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, BigDecimal> grades = new LinkedHashMap<>();
        for (DomainSheet domain : sheet.domains()) {
            names.put(domain.domain().id(), domain.domain().name());
            Optional.ofNullable(value(domain))
                    .ifPresent(grade -> grades.put(domain.domain().id(), grade));
        }
        return Lowest.among(grades)
                .map(AssessmentWords.conclusions(names)::lowest)
                .orElse(Sentence.NONE);
    }

    private static @Nullable BigDecimal value(DomainSheet domain) {
        return value(domain.score().content());
    }

    private static Axis axis(GradingScale scale) {
        return new Axis(scale.minimum(), scale.maximum(), scale.step());
    }

    private static CategoryData data(Comparison comparison) {
        List<Series> series = new ArrayList<>(List.of(
                series(comparison, comparison.start(), SeriesStyle.START, DomainRow::start),
                series(comparison, comparison.end(), SeriesStyle.END, DomainRow::end)));
        targets(comparison.domains().stream().map(comparison::target).toList()).ifPresent(series::add);
        return new CategoryData(
                t("assessment.comparison.domain"),
                comparison.domains().stream().map(DomainRow::name).toList(),
                series,
                axis(comparison.scale()),
                t(someOpen(comparison) ? "assessment.score.none" : "assessment.score.notAssessed"));
    }

    /** What is aimed at, one value for every domain; empty when nothing is. */
    private static Optional<Series> targets(List<Optional<TargetGrade>> targets) {
        return targets.stream().noneMatch(Optional::isPresent)
                ? Optional.empty()
                : Optional.of(new Series(
                        t("assessment.target"),
                        SeriesStyle.TARGET,
                        targets.stream()
                                .map(target ->
                                        target.map(each -> each.grade().value()).orElse(null))
                                .collect(Collectors.toCollection(ArrayList::new)),
                        targets.stream()
                                .map(target -> target.isPresent() ? "" : t("assessment.target.none"))
                                .toList()));
    }

    private static boolean someOpen(Comparison comparison) {
        return comparison.domains().stream()
                .anyMatch(row -> row.start().isOpen() || row.end().isOpen());
    }

    private static Series series(
            Comparison comparison, Moment moment, SeriesStyle style, Function<DomainRow, DomainGrade> side) {
        return new Series(
                AssessmentWords.measurementOn(moment.kind(), moment.revision(), moment.date()),
                style,
                comparison.domains().stream()
                        .map(row -> value(side.apply(row)))
                        .collect(Collectors.toCollection(ArrayList::new)));
    }

    private static @Nullable BigDecimal value(DomainGrade score) {
        Grade grade = score.grade();
        return grade == null ? null : grade.value();
    }

    private static String description(Comparison comparison) {
        ComparisonNames names = AssessmentWords.names(comparison);
        String targets = comparison.domains().stream()
                .flatMap(row ->
                        comparison
                                .target(row)
                                .map(target -> row.name() + " " + AssessmentWords.grade(target.grade()))
                                .stream())
                .collect(Collectors.joining(", "));
        String grades = t(
                "assessment.comparison.describe.all",
                Texts.number(comparison.scale().minimum()),
                Texts.number(comparison.scale().maximum()),
                comparison.domains().stream().map(row -> describe(row, names)).collect(Collectors.joining(", ")));
        return targets.isEmpty() ? grades : grades + " " + t("assessment.comparison.describe.targets", targets);
    }

    private static String describe(DomainRow row, ComparisonNames names) {
        String before = AssessmentWords.score(row.start());
        String after = AssessmentWords.score(row.end());
        return switch (row.grades().change()) {
            case Rose rose -> t("assessment.comparison.describe.rose", row.name(), before, after);
            case Fell fell -> t("assessment.comparison.describe.fell", row.name(), before, after);
            case Same same -> t("assessment.comparison.describe.same", row.name(), after);
            case OnlyStart only ->
                t(
                        "assessment.comparison.describe.only",
                        row.name(),
                        before,
                        names.start().sentence());
            case OnlyEnd only ->
                t(
                        "assessment.comparison.describe.only",
                        row.name(),
                        after,
                        names.end().sentence());
            case Neither neither -> t("assessment.comparison.describe.absent", row.name());
        };
    }
}
