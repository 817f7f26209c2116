package nl.privacyspiegel.reporting.content;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.assessment.Comparison;
import nl.privacyspiegel.assessment.Comparison.Moment;
import nl.privacyspiegel.assessment.ComparisonNames;
import nl.privacyspiegel.framework.GradingScale;
import nl.privacyspiegel.reporting.content.ReportCell.Blank;
import nl.privacyspiegel.reporting.content.ReportCell.Count;
import nl.privacyspiegel.reporting.content.ReportCell.Text;
import nl.privacyspiegel.reporting.content.ReportTable.Row;
import nl.privacyspiegel.reporting.content.ReportTable.RowKind;

/**
 * Everything that a report of a comparison says, in the reader's words and without a file format: what every writer
 * writes.
 *
 * @param about the unit and its assessment, or both
 * @param source when was measured, and by which framework: at the foot of every page
 * @param notices sentences that a reader must see first, such as that a measurement is still a draft
 * @param facts label and value: what this is about
 * @param concluded what the grades show
 * @param grades a row for each domain, then the mean and over how many domains it goes
 * @param charts the same grades for the charts; an absent grade is a gap there
 * @param beforeAfterTitle what the table of the questions is called
 * @param account label and value: where the numbers come from and how to get them again
 */
public record ComparisonContent(
        String title,
        Said about,
        Said source,
        List<String> notices,
        ReportTable facts,
        ReportTable measurements,
        Concluded concluded,
        ReportTable grades,
        ReportTable charts,
        String radarDescription,
        String barDescription,
        GradingScale scale,
        String beforeAfterTitle,
        ReportTable beforeAfter,
        ReportTable account) {

    private static final int GRADES_IN_BRIEF = 4;

    /**
     * Each is nothing when there is nothing to conclude.
     *
     * @param change what moved most
     * @param end what stands highest at the end
     */
    record Concluded(Said change, Said end) {

        private static Concluded of(Comparison comparison, ReportTexts words) {
            return new Concluded(
                    comparison.changes().comparable() == 0 ? Said.NOTHING : words.conclusion(comparison),
                    comparison.endMean().graded() == 0
                            ? Said.NOTHING
                            : StandSlides.atEnd(comparison, words).strongest());
        }
    }

    public ComparisonContent {
        notices = List.copyOf(notices);
    }

    public String subtitle() {
        return about.text();
    }

    /** What stands at the foot of every page. */
    public Said footer() {
        return Said.join(" \u00b7 ", List.of(about, source));
    }

    /** What the charts of both measurements have to know. */
    public GradePairs pairs() {
        return new GradePairs(
                scale,
                charts.header(),
                concluded.end().text(),
                radarDescription,
                concluded.change().text(),
                barDescription);
    }

    public static ComparisonContent of(
            Comparison comparison, ReportTexts words, String applicationVersion, LocalDateTime now) {
        ComparisonNames names = words.names(comparison);
        return new ComparisonContent(
                title(comparison, words),
                Said.join(" \u00b7 ", List.of(Said.words(comparison.unitName()), named(comparison, words))),
                words.say(
                        "reporting.footer.two",
                        words.date(comparison.start().date()),
                        words.date(comparison.end().date()),
                        framework(comparison, words)),
                Stream.of(comparison.start(), comparison.end())
                        .filter(moment -> moment.adoptedOn() == null)
                        .map(moment -> words.get(
                                "reporting.draft", words.kindInSentence(moment.kind()), words.date(moment.date())))
                        .toList(),
                facts(comparison, words),
                measurements(comparison, words),
                Concluded.of(comparison, words),
                GradesTable.of(comparison, words),
                charts(comparison, words),
                words.get("reporting.chart.radar.description", spoken(comparison, words)),
                words.get(
                        "reporting.chart.bar.description",
                        spoken(comparison, words),
                        names.start().within(),
                        names.end().within()),
                comparison.scale(),
                words.get(comparison.isBeginAndEnd() ? "reporting.sheet.beforeAfter" : "reporting.sheet.standing"),
                BeforeAfterTable.of(comparison, words),
                AccountTable.of(comparison, words, applicationVersion, now));
    }

    private static String title(Comparison comparison, ReportTexts words) {
        return comparison.startedIn() == null
                ? words.get(
                        "reporting.title",
                        words.kindInSentence(comparison.start().kind()),
                        words.kindInSentence(comparison.end().kind()))
                : words.get(
                        "reporting.title.two",
                        words.kindInSentence(comparison.start().kind()),
                        words.date(comparison.start().date()),
                        words.kindInSentence(comparison.end().kind()),
                        words.date(comparison.end().date()));
    }

    /** The name of the assessment, or of both. */
    static Said named(Comparison comparison, ReportTexts words) {
        Comparison.Source before = comparison.startedIn();
        Said name = Said.content(comparison.assessmentName());
        return before == null ? name : words.say("reporting.fact.two", Said.content(before.name()), name);
    }

    static String name(Comparison comparison, ReportTexts words) {
        return named(comparison, words).text();
    }

    /** The framework with its version, or with both. */
    static Said framework(Comparison comparison, ReportTexts words) {
        Comparison.Source before = comparison.startedIn();
        Said name = words.framework(comparison.frameworkName());
        String later = Integer.toString(comparison.frameworkVersionNumber());
        return before == null || before.number() == comparison.frameworkVersionNumber()
                ? words.say("reporting.fact.framework.value", name, later)
                : words.say("reporting.fact.framework.two", name, Integer.toString(before.number()), later);
    }

    /** The grades without their motivations. */
    public ReportTable gradesInBrief() {
        return new ReportTable(
                grades.name(),
                grades.header().subList(0, GRADES_IN_BRIEF),
                grades.rows().stream()
                        .map(row -> new Row(row.kind(), row.cells().subList(0, GRADES_IN_BRIEF)))
                        .toList());
    }

    /** Why each domain has its grades, or has none; without the domains of which nobody wrote why. */
    public ReportTable motivations() {
        return new ReportTable(
                grades.name(),
                motivated(grades.header()),
                grades.rows().stream()
                        .filter(row -> row.kind() == RowKind.DOMAIN)
                        .filter(row -> row.cells().stream()
                                .skip(GRADES_IN_BRIEF)
                                .anyMatch(cell -> !cell.display().isBlank()))
                        .map(row -> new Row(row.kind(), motivated(row.cells())))
                        .toList());
    }

    private static <T> List<T> motivated(List<T> cells) {
        return Stream.concat(cells.stream().limit(1), cells.stream().skip(GRADES_IN_BRIEF))
                .toList();
    }

    private static ReportTable facts(Comparison comparison, ReportTexts words) {
        return new ReportTable(
                words.get("reporting.table.facts"),
                List.of(words.get("reporting.column.fact"), words.get("reporting.column.value")),
                List.of(
                        Row.of(RowKind.PLAIN, words.text("reporting.fact.unit"), new Text(comparison.unitName())),
                        Row.of(
                                RowKind.PLAIN,
                                words.text("reporting.fact.assessment"),
                                Text.content(name(comparison, words))),
                        Row.of(
                                RowKind.PLAIN,
                                words.text("reporting.fact.periodStart"),
                                words.day(comparison.comparedPeriod().start())),
                        Row.of(
                                RowKind.PLAIN,
                                words.text("reporting.fact.periodEnd"),
                                words.day(comparison.comparedPeriod().end())),
                        Row.of(
                                RowKind.PLAIN,
                                words.text("reporting.fact.framework"),
                                new Text(framework(comparison, words).text()))));
    }

    private static ReportTable measurements(Comparison comparison, ReportTexts words) {
        return new ReportTable(
                words.get("reporting.table.measurements"),
                List.of(
                        words.get("reporting.column.measurement"),
                        words.get("reporting.column.date"),
                        words.get("reporting.column.revision"),
                        words.get("reporting.column.adoptedOn"),
                        words.get("reporting.column.adoptedBy")),
                List.of(measurement(comparison.start(), words), measurement(comparison.end(), words)));
    }

    private static Row measurement(Moment moment, ReportTexts words) {
        boolean open = moment.adoptedOn() == null;
        String by = moment.adoptedBy();
        return Row.of(
                RowKind.PLAIN,
                new Text(words.kind(moment.kind())),
                words.day(moment.date()),
                new Count(moment.revision()),
                open ? words.text("reporting.notAdopted") : words.day(moment.adoptedOn()),
                open || by == null ? new Blank() : new Text(by));
    }

    private static ReportTable charts(Comparison comparison, ReportTexts words) {
        boolean targets = !comparison.targets().isEmpty();
        List<String> header = new ArrayList<>(List.of(
                words.get("reporting.column.domain"),
                words.names(comparison).start().title(),
                words.names(comparison).end().title()));
        if (targets) {
            header.add(words.get("assessment.target"));
        }
        return new ReportTable(
                words.get("reporting.table.charts"),
                header,
                comparison.domains().stream()
                        .map(domain -> {
                            List<ReportCell> cells = new ArrayList<>(List.of(
                                    words.frameworkCell(domain.name()),
                                    words.start(domain, comparison.scale()),
                                    words.end(domain, comparison.scale())));
                            if (targets) {
                                cells.add(comparison
                                        .target(domain)
                                        .<ReportCell>map(target -> words.grade(target.grade(), comparison.scale()))
                                        .orElseGet(() -> words.text("assessment.target.none")));
                            }
                            return new Row(RowKind.DOMAIN, cells);
                        })
                        .toList());
    }

    /** The grades of the charts in words and, when there are any, what is aimed at. */
    private static String spoken(Comparison comparison, ReportTexts words) {
        String targets = comparison.domains().stream()
                .flatMap(domain -> comparison
                        .target(domain)
                        .map(target -> domain.name() + " "
                                + words.grade(target.grade(), comparison.scale())
                                        .display())
                        .stream())
                .collect(Collectors.joining(", "));
        String grades = spokenGrades(comparison, words);
        return targets.isEmpty() ? grades : grades + " " + words.get("assessment.comparison.describe.targets", targets);
    }

    private static String spokenGrades(Comparison comparison, ReportTexts words) {
        return comparison.domains().stream()
                .map(domain -> words.get(
                        comparison.isBeginAndEnd()
                                ? "reporting.chart.description.domain"
                                : "reporting.chart.description.domain.two",
                        domain.name(),
                        words.start(domain, comparison.scale()).display(),
                        words.end(domain, comparison.scale()).display()))
                .collect(Collectors.joining(" "));
    }
}
