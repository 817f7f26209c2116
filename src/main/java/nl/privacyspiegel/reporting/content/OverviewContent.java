package nl.privacyspiegel.reporting.content;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.assessment.grading.ConclusionWords;
import nl.privacyspiegel.assessment.grading.GradeConclusion;
import nl.privacyspiegel.framework.FrameworkData.Domain;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.framework.GradingScale;
import nl.privacyspiegel.insight.MeanOverUnits;
import nl.privacyspiegel.insight.StartAndEnd;
import nl.privacyspiegel.insight.TestMoment;
import nl.privacyspiegel.insight.Trend;
import nl.privacyspiegel.insight.TrendMoment;
import nl.privacyspiegel.insight.UnitGrades;
import nl.privacyspiegel.privacytest.results.Disclosed;
import nl.privacyspiegel.privacytest.results.ScoreCounts;
import nl.privacyspiegel.reporting.content.ReportCell.Blank;
import nl.privacyspiegel.reporting.content.ReportCell.Count;
import nl.privacyspiegel.reporting.content.ReportCell.GradeValue;
import nl.privacyspiegel.reporting.content.ReportCell.Text;
import nl.privacyspiegel.reporting.content.ReportTable.Row;
import nl.privacyspiegel.reporting.content.ReportTable.RowKind;
import nl.privacyspiegel.shared.Sentence;

/**
 * What an overview says of a unit and everything below it, in the reader's words and without a file format: all but the
 * long lists of what was found and decided.
 *
 * @param grades empty when no measurement was adopted
 * @param tests how much of all answers was right in each privacytest, from early to late
 * @param results the published results of each privacytest
 */
public record OverviewContent(
        String title,
        String subtitle,
        ReportTable facts,
        Optional<Grades> grades,
        ReportTable tests,
        List<ResultContent> results,
        ReportTable account) {

    static final int MEAN_DECIMALS = 1;

    /**
     * Grades that can be compared.
     *
     * @param brief what they come to, and what is asked
     * @param ends a row for each domain: first grade, last grade, change, over how many units
     * @param moments a row for each day
     * @param map a row for each unit, by its newest measurement
     */
    public record Grades(
            Brief brief,
            GradingScale scale,
            ReportTable ends,
            ReportTable moments,
            String linesDescription,
            ReportTable map,
            GradePairs pairs) {}

    public OverviewContent {
        results = List.copyOf(results);
    }

    /**
     * What an overview says of this trend and these results.
     *
     * @param units how many units the reader may see
     * @param measurements how many measurements of them are adopted
     */
    public static OverviewContent of(
            Trend trend,
            int units,
            int measurements,
            List<ResultContent> results,
            ReportTexts words,
            String applicationVersion,
            LocalDateTime now) {
        return new OverviewContent(
                words.get("reporting.overview.title", trend.unit().name()),
                words.get("reporting.overview.subtitle", words.date(now.toLocalDate())),
                facts(trend, units, measurements, words),
                trend.grades().map(grades -> grades(grades, results, words)),
                tests(trend.tests(), words),
                results,
                account(words, applicationVersion, now));
    }

    private static ReportTable facts(Trend trend, int units, int measurements, ReportTexts words) {
        List<Row> facts = new ArrayList<>(List.of(
                ResultContent.fact(
                        words, "reporting.fact.unit", new Text(trend.unit().name())),
                ResultContent.fact(words, "reporting.overview.units", new Count(units)),
                ResultContent.fact(words, "reporting.overview.measurements", new Count(measurements))));
        trend.grades().ifPresent(grades -> {
            facts.add(ResultContent.fact(
                    words,
                    "reporting.fact.framework",
                    words.text(
                            "reporting.fact.framework.value",
                            grades.framework().name(),
                            Integer.toString(grades.number()))));
            facts.add(ResultContent.fact(words, "reporting.overview.first", words.day(grades.first())));
            facts.add(ResultContent.fact(words, "reporting.overview.last", words.day(grades.last())));
        });
        return new ReportTable(
                words.get("reporting.table.facts"),
                List.of(words.get("reporting.column.fact"), words.get("reporting.column.value")),
                facts);
    }

    private static Grades grades(Trend.Grades grades, List<ResultContent> results, ReportTexts words) {
        ReportTable ends = ends(grades, words);
        String spoken = ends.rows().stream()
                .map(row -> words.get(
                        "reporting.chart.description.domain.two",
                        row.cells().get(0).display(),
                        spoken(row.cells().get(1), words),
                        spoken(row.cells().get(2), words)))
                .collect(Collectors.joining(" "));
        ConclusionWords shown = words.about(grades.language()).conclusions(grades.domainNames());
        return new Grades(
                Brief.of(grades, results, words),
                grades.scale(),
                ends,
                moments(grades, words),
                words.get("reporting.overview.lines.description", spoken),
                map(grades, words),
                new GradePairs(
                        grades.scale(),
                        ends.header(),
                        grades.lowest().map(shown::lowest).map(Sentence::text).orElse(""),
                        words.get("reporting.chart.radar.description", spoken),
                        shown.of(GradeConclusion.of(grades.compared())).text(),
                        words.get(
                                "reporting.chart.bar.description",
                                spoken,
                                ends.header().get(1),
                                ends.header().get(2))));
    }

    private static String spoken(ReportCell cell, ReportTexts words) {
        return cell instanceof Blank ? words.get("reporting.noGrade") : cell.display();
    }

    private static ReportTable ends(Trend.Grades grades, ReportTexts words) {
        return new ReportTable(
                words.get("reporting.table.grades"),
                List.of(
                        words.get("reporting.column.domain"),
                        words.get("reporting.overview.start", words.date(grades.first())),
                        words.get("reporting.overview.end", words.date(grades.last())),
                        words.get("reporting.column.change"),
                        words.get("reporting.overview.over")),
                grades.domains().stream()
                        .map(domain -> ends(
                                domain,
                                Optional.ofNullable(grades.ends().get(domain.id()))
                                        .orElseGet(() -> new StartAndEnd(Optional.empty(), Optional.empty())),
                                words))
                        .toList());
    }

    private static Row ends(Domain domain, StartAndEnd ends, ReportTexts words) {
        return Row.of(
                RowKind.DOMAIN,
                new Text(domain.name()),
                mean(ends.start(), words),
                mean(ends.end(), words),
                new ReportCell.Change(
                        ends.change().orElse(null),
                        MEAN_DECIMALS,
                        ends.change()
                                .map(change -> words.signed(change, MEAN_DECIMALS))
                                .orElse("")),
                ends.end()
                        .or(ends::start)
                        .<ReportCell>map(mean -> new Count(mean.units()))
                        .orElseGet(Blank::new));
    }

    /** Truly empty when there is none: a chart takes words for zero. */
    private static ReportCell mean(Optional<MeanOverUnits> mean, ReportTexts words) {
        return mean.<ReportCell>map(value ->
                        new GradeValue(value.value(), MEAN_DECIMALS, words.number(value.value(), MEAN_DECIMALS)))
                .orElseGet(Blank::new);
    }

    private static ReportTable moments(Trend.Grades grades, ReportTexts words) {
        return new ReportTable(
                words.get("reporting.table.moments"),
                Stream.concat(
                                Stream.of(words.get("reporting.column.date"), words.get("reporting.overview.units")),
                                grades.domains().stream().map(Domain::name))
                        .toList(),
                grades.moments().stream()
                        .map(moment -> moment(moment, grades.domains(), words))
                        .toList());
    }

    private static Row moment(TrendMoment moment, List<Domain> domains, ReportTexts words) {
        return new Row(
                RowKind.PLAIN,
                Stream.concat(
                                Stream.of(words.day(moment.day()), new Count(moment.units())),
                                domains.stream()
                                        .map(domain -> mean(
                                                Optional.ofNullable(
                                                        moment.grades().get(domain.id())),
                                                words)))
                        .toList());
    }

    private static ReportTable map(Trend.Grades grades, ReportTexts words) {
        return new ReportTable(
                words.get("reporting.table.map"),
                Stream.of(
                                Stream.of(
                                        words.get("reporting.fact.unit"), words.get("reporting.overview.lastMeasured")),
                                grades.domains().stream().map(Domain::name),
                                Stream.of(words.get("reporting.mean")))
                        .flatMap(names -> names)
                        .toList(),
                grades.map().stream().map(unit -> unit(unit, grades, words)).toList());
    }

    private static Row unit(UnitGrades unit, Trend.Grades grades, ReportTexts words) {
        List<ReportCell> cells = new ArrayList<>(List.of(new Text(unit.name()), words.day(unit.date())));
        for (Domain domain : grades.domains()) {
            cells.add(unit.grade(domain.id())
                    .map(Grade::value)
                    .<ReportCell>map(value -> new GradeValue(
                            value,
                            grades.scale().decimals(),
                            words.number(value, grades.scale().decimals())))
                    .orElseGet(() -> new Text(Optional.ofNullable(unit.scores().get(domain.id()))
                            .map(score -> words.grade(score, grades.scale()).display())
                            .orElseGet(() -> words.get("reporting.overview.notComparable")))));
        }
        cells.add(words.mean(unit.mean()));
        return new Row(RowKind.PLAIN, cells);
    }

    private static ReportTable tests(List<TestMoment> moments, ReportTexts words) {
        return new ReportTable(
                words.get("reporting.table.tests"),
                List.of(
                        words.get("reporting.results.campaign"),
                        words.get("reporting.overview.full"),
                        words.get("reporting.overview.half"),
                        words.get("reporting.overview.none")),
                moments.stream().map(moment -> test(moment, words)).toList());
    }

    private static Row test(TestMoment moment, ReportTexts words) {
        Text name = words.text("reporting.overview.test", moment.name(), words.date(moment.closedOn()));
        return switch (moment.scores()) {
            case Disclosed.Shown<ScoreCounts>(ScoreCounts scores) ->
                Row.of(
                        RowKind.PLAIN,
                        name,
                        answers(scores, scores.full()),
                        answers(scores, scores.half()),
                        answers(scores, scores.none()));
            case Disclosed.Suppressed<ScoreCounts>() -> {
                Text suppressed = words.text("privacytest.results.suppressed");
                yield Row.of(RowKind.PLAIN, name, suppressed, suppressed, suppressed);
            }
        };
    }

    private static ReportCell answers(ScoreCounts scores, int some) {
        return new Count(some, scores.exact());
    }

    private static ReportTable account(ReportTexts words, String applicationVersion, LocalDateTime now) {
        return AccountTable.of(
                words,
                applicationVersion,
                now,
                AccountTable.rule(words, "reporting.overview.account.scope"),
                AccountTable.rule(words, "reporting.overview.account.measurements"),
                AccountTable.rule(words, "reporting.overview.account.means"),
                AccountTable.rule(words, "reporting.overview.account.comparable"),
                AccountTable.rule(words, "reporting.account.notAssessed"),
                AccountTable.rule(words, "reporting.overview.account.tests"));
    }
}
