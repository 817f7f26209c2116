package nl.privacyspiegel.reporting.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.privacyspiegel.assessment.Comparison;
import nl.privacyspiegel.assessment.Comparison.Asked;
import nl.privacyspiegel.assessment.Comparison.DomainRow;
import nl.privacyspiegel.assessment.grading.GradeChanges.MeanChange;
import nl.privacyspiegel.reporting.content.ReportCell.GradeValue;
import nl.privacyspiegel.reporting.content.ReportTable.Row;
import nl.privacyspiegel.reporting.content.ReportTable.RowKind;
import nl.privacyspiegel.reporting.content.Slide.Columns;
import nl.privacyspiegel.reporting.content.Slide.Facts;
import nl.privacyspiegel.reporting.content.Slide.Opening;
import nl.privacyspiegel.reporting.content.Slide.Web;
import nl.privacyspiegel.shared.chart.ChartLimits;

/** What the municipal executive must know of an assessment, in ten messages. Every number in them is also in the tables. */
public final class BoardSlides {

    private final Comparison comparison;
    private final ComparisonContent content;
    private final ReportTexts words;

    private BoardSlides(Comparison comparison, ComparisonContent content, ReportTexts words) {
        this.comparison = comparison;
        this.content = content;
        this.words = words;
    }

    public static List<Slide> of(
            Comparison comparison,
            ComparisonContent content,
            List<ResultContent> tests,
            List<AddedSection> added,
            ReportTexts words) {
        BoardSlides slides = new BoardSlides(comparison, content, words);
        QuestionSlides questions = new QuestionSlides(comparison, content, words);
        StandSlides end = new StandSlides(
                Stand.atEnd(comparison), words.names(comparison).end().sentence(), words);
        List<Slide> all = new ArrayList<>(List.of(
                slides.opening(),
                slides.measured(),
                slides.progress(),
                slides.strongest(end),
                slides.largestStep(),
                end.weakest(),
                end.withoutGrade(
                        content.gradesInBrief(), content.grades().spoken(words.get("reporting.heading.grades"))),
                questions.judgements(),
                TestSlide.of(tests, words)));
        added.forEach(section -> all.add(section.slide()));
        all.add(end.open());
        return all;
    }

    private Slide opening() {
        List<Said> lines = new ArrayList<>();
        lines.add(Said.words(content.title()));
        lines.add(ComparisonContent.named(comparison, words));
        lines.add(words.say(
                "reporting.slide.period",
                words.date(comparison.start().date()),
                words.date(comparison.end().date())));
        lines.addAll(Said.lines(content.notices()));
        MeanChange both = comparison.changes().mean();
        Said title = both.over() > 0
                ? words.say(
                        "reporting.slide.opening",
                        Said.content(comparison.unitName()),
                        words.mean(both.start()).display(),
                        words.mean(both.end()).display())
                : words.say("reporting.slide.opening.none", Said.content(comparison.unitName()));
        if (both.over() > 0) {
            lines.add(
                    2,
                    words.say(
                            "reporting.slide.opening.over",
                            words.change(both.change(), 1).display(),
                            Integer.toString(both.over()),
                            comparison.domains().size()));
        }
        return new Slide(title, new Opening(lines), Said.NOTHING);
    }

    private Slide measured() {
        List<DomainRow> both = comparison.domains().stream()
                .filter(row -> row.asked() == Asked.AT_BOTH)
                .toList();
        long questions = both.stream()
                .flatMap(DomainRow::questions)
                .filter(question -> question.asked() == Asked.AT_BOTH)
                .count();
        return new Slide(
                words.say("reporting.slide.measured", questions, both.size()),
                new Facts(
                        content.measurements(),
                        content.measurements().spoken(words.get("reporting.heading.measurements"))),
                content.notices().isEmpty()
                        ? words.framework(ComparisonContent.framework(comparison, words))
                        : Said.words(String.join(" ", content.notices())));
    }

    private Slide progress() {
        ChangeSlides changes = new ChangeSlides(comparison, words);
        return new Slide(changes.counts(), columns(content.charts(), content.barDescription()), changes.gaps());
    }

    private Slide strongest(StandSlides end) {
        boolean web = content.charts().rows().size() >= ChartLimits.FEWEST_CORNERS;
        BigDecimal from = comparison.scale().minimum();
        BigDecimal to = comparison.scale().maximum();
        return new Slide(
                end.strongest(),
                web
                        ? new Web(
                                content.charts(),
                                content.radarDescription(),
                                from,
                                to,
                                GridSteps.unit(comparison.scale(), to.subtract(from)))
                        : columns(content.charts(), content.barDescription()),
                words.say("reporting.slide.gap"));
    }

    private Columns columns(ReportTable data, String description) {
        BigDecimal from = comparison.scale().minimum().min(BigDecimal.ZERO);
        BigDecimal to = comparison.scale().maximum();
        return new Columns(data, description, from, to, GridSteps.unit(comparison.scale(), to.subtract(from)));
    }

    private Slide largestStep() {
        Optional<BigDecimal> largest = comparison.domains().stream()
                .flatMap(row -> row.change().stream())
                .filter(change -> change.signum() > 0)
                .max(Comparator.naturalOrder());
        ReportTable changes = new ReportTable(
                words.get("reporting.table.charts"),
                List.of(words.get("reporting.column.domain"), words.get("reporting.column.change")),
                comparison.domains().stream()
                        .map(row -> Row.of(
                                RowKind.DOMAIN,
                                words.frameworkCell(row.name()),
                                new GradeValue(
                                        row.change().orElse(null),
                                        comparison.scale().decimals(),
                                        words.change(row, comparison.scale()).display())))
                        .toList());
        BigDecimal lowest = comparison.domains().stream()
                .flatMap(row -> row.change().stream())
                .min(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO)
                .min(BigDecimal.ZERO);
        BigDecimal highest =
                largest.orElse(BigDecimal.ZERO).max(comparison.scale().step());
        Said title = new ChangeSlides(comparison, words).steps();
        return new Slide(
                title,
                new Columns(
                        changes,
                        words.get("reporting.slide.step.description", spoken(changes)),
                        lowest,
                        highest,
                        GridSteps.steps(comparison.scale(), highest.subtract(lowest))),
                words.say(
                        "reporting.slide.step.caption",
                        words.names(comparison).start().sentence(),
                        words.names(comparison).end().sentence()));
    }

    static String spoken(ReportTable table) {
        return table.rows().stream()
                .map(row -> row.cells().getFirst().display() + ": "
                        + row.cells().stream()
                                .skip(1)
                                .map(ReportCell::display)
                                .map(text -> text.isEmpty() ? "\u2013" : text)
                                .collect(Collectors.joining(", "))
                        + ".")
                .collect(Collectors.joining(" "));
    }
}
