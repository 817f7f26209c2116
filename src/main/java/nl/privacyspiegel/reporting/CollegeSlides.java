package nl.privacyspiegel.reporting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.assessment.Comparison;
import nl.privacyspiegel.assessment.Comparison.DomainRow;
import nl.privacyspiegel.assessment.DomainScore;
import nl.privacyspiegel.assessment.Grade;
import nl.privacyspiegel.assessment.Judgement;
import nl.privacyspiegel.reporting.ReportCell.GradeValue;
import nl.privacyspiegel.reporting.ReportCell.Text;
import nl.privacyspiegel.reporting.ReportTable.Row;
import nl.privacyspiegel.reporting.ReportTable.RowKind;
import nl.privacyspiegel.reporting.Slide.Columns;
import nl.privacyspiegel.reporting.Slide.Facts;
import nl.privacyspiegel.reporting.Slide.Opening;
import nl.privacyspiegel.reporting.Slide.Points;
import nl.privacyspiegel.reporting.Slide.Web;
import nl.privacyspiegel.shared.chart.ChartLimits;

/** What a college must know of an assessment, in ten messages. Every number in them is also in the tables. */
final class CollegeSlides {

    private static final int MOST_NAMES = 3;
    private static final int MOST_LENGTH = 220;

    private final Comparison comparison;
    private final ComparisonContent content;
    private final Words words;

    private CollegeSlides(Comparison comparison, ComparisonContent content, Words words) {
        this.comparison = comparison;
        this.content = content;
        this.words = words;
    }

    static List<Slide> of(Comparison comparison, ComparisonContent content, List<ResultContent> tests, Words words) {
        CollegeSlides slides = new CollegeSlides(comparison, content, words);
        QuestionSlides questions = new QuestionSlides(comparison, content, words);
        return List.of(
                slides.opening(),
                slides.measured(),
                slides.progress(),
                slides.strongest(),
                slides.largestStep(),
                slides.weakest(),
                slides.withoutGrade(),
                questions.judgements(),
                TestSlide.of(tests, words),
                questions.open());
    }

    private Slide opening() {
        List<String> lines = new ArrayList<>();
        lines.add(content.title());
        lines.add(comparison.assessmentName());
        lines.add(words.get(
                "reporting.slide.period",
                words.date(comparison.start().date()),
                words.date(comparison.end().date())));
        lines.addAll(content.notices());
        String title = comparison.startMean().value().isPresent()
                        && comparison.endMean().value().isPresent()
                ? words.get(
                        "reporting.slide.opening",
                        comparison.unitName(),
                        words.mean(comparison.startMean()).display(),
                        words.mean(comparison.endMean()).display())
                : words.get("reporting.slide.opening.none", comparison.unitName());
        return new Slide(title, new Opening(lines), "");
    }

    private Slide measured() {
        long questions =
                comparison.domains().stream().flatMap(DomainRow::questions).count();
        return new Slide(
                words.get(
                        "reporting.slide.measured",
                        Long.toString(questions),
                        Integer.toString(comparison.domains().size())),
                new Facts(
                        content.measurements(),
                        DocxTable.spoken(words.get("reporting.heading.measurements"), content.measurements())),
                content.notices().isEmpty()
                        ? words.get(
                                "reporting.fact.framework.value",
                                comparison.frameworkName(),
                                Integer.toString(comparison.frameworkVersionNumber()))
                        : String.join(" ", content.notices()));
    }

    private Slide progress() {
        long up = comparison.domains().stream()
                .filter(row ->
                        row.change().filter(change -> change.signum() > 0).isPresent())
                .count();
        long comparable = comparison.domains().stream()
                .filter(row -> row.change().isPresent())
                .count();
        return new Slide(
                comparable == 0
                        ? words.get("reporting.slide.progress.none")
                        : words.get("reporting.slide.progress", Long.toString(up), Long.toString(comparable)),
                columns(content.charts(), content.barDescription()),
                words.get("reporting.slide.gap"));
    }

    private Slide strongest() {
        boolean web = content.charts().rows().size() >= ChartLimits.FEWEST_CORNERS;
        BigDecimal from = comparison.scale().minimum();
        BigDecimal to = comparison.scale().maximum();
        return new Slide(
                extreme("reporting.slide.strongest", Comparator.naturalOrder()),
                web
                        ? new Web(
                                content.charts(),
                                content.radarDescription(),
                                from,
                                to,
                                GradeAxes.unit(comparison.scale(), to.subtract(from)))
                        : columns(content.charts(), content.barDescription()),
                words.get("reporting.slide.gap"));
    }

    private Columns columns(ReportTable data, String description) {
        BigDecimal from = comparison.scale().minimum().min(BigDecimal.ZERO);
        BigDecimal to = comparison.scale().maximum();
        return new Columns(data, description, from, to, GradeAxes.unit(comparison.scale(), to.subtract(from)));
    }

    /** Which domains have the highest of all grades at the end, in this order of grades. */
    private String extreme(String key, Comparator<Grade> order) {
        Optional<Grade> best = comparison.domains().stream()
                .map(row -> row.end().grade())
                .flatMap(Stream::ofNullable)
                .max(order);
        return best.map(grade ->
                        words.get(key, names(row -> grade.equals(row.end().grade())), grade(grade)))
                .orElseGet(() -> words.get("reporting.slide.noGrades"));
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
                                new Text(row.name()),
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
        String title = largest.map(change -> words.get(
                        "reporting.slide.step",
                        names(row -> row.change().filter(change::equals).isPresent()),
                        words.signed(change, comparison.scale().decimals())))
                .orElseGet(() -> words.get("reporting.slide.step.none"));
        return new Slide(
                title,
                new Columns(
                        changes,
                        words.get("reporting.slide.step.description", spoken(changes)),
                        lowest,
                        highest,
                        GradeAxes.steps(comparison.scale(), highest.subtract(lowest))),
                words.get("reporting.slide.step.caption"));
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

    private Slide weakest() {
        Optional<Grade> lowest = comparison.domains().stream()
                .map(row -> row.end().grade())
                .flatMap(Stream::ofNullable)
                .min(Comparator.naturalOrder());
        List<String> points = comparison.domains().stream()
                .filter(row ->
                        lowest.isPresent() && lowest.get().equals(row.end().grade()))
                .flatMap(row -> Stream.concat(
                        reason(row, row.end()).stream(),
                        row.questions()
                                .filter(question -> question.end().judgement() == Judgement.NO
                                        || question.end().judgement() == Judgement.PARTLY)
                                .map(question -> words.get(
                                        "reporting.slide.question",
                                        question.code(),
                                        question.text(),
                                        words.judgement(question.end().judgement())))))
                .toList();
        return new Slide(
                extreme("reporting.slide.weakest", Comparator.reverseOrder()),
                new Points(points.isEmpty() ? List.of(words.get("reporting.slide.weakest.nothing")) : points(points)),
                "");
    }

    private Slide withoutGrade() {
        List<DomainRow> without = comparison.domains().stream()
                .filter(row -> row.end().grade() == null)
                .toList();
        if (without.isEmpty()) {
            return new Slide(
                    words.get(
                            "reporting.slide.graded",
                            Integer.toString(comparison.domains().size())),
                    new Facts(
                            content.gradesInBrief(),
                            DocxTable.spoken(words.get("reporting.heading.grades"), content.grades())),
                    "");
        }
        return new Slide(
                words.get("reporting.slide.ungraded", names(without::contains)),
                new Points(points(without.stream()
                        .map(row -> reason(row, row.end())
                                .orElseGet(() -> row.name() + ": "
                                        + words.grade(row.end(), comparison.scale())
                                                .display()))
                        .toList())),
                words.get("reporting.slide.ungraded.caption"));
    }

    private Optional<String> reason(DomainRow row, DomainScore score) {
        return score.explanation().isBlank()
                ? Optional.empty()
                : Optional.of(row.name() + ": " + score.explanation().replace('\n', ' '));
    }

    private List<String> points(List<String> all) {
        return QuestionSlides.most(all.stream().map(CollegeSlides::shortened).toList(), words);
    }

    /** A point of a slide is read at a glance; the whole text is in the report. */
    static String shortened(String text) {
        if (text.length() <= MOST_LENGTH) {
            return text;
        }
        int space = text.lastIndexOf(' ', MOST_LENGTH);
        return text.substring(0, space > MOST_LENGTH / 2 ? space : MOST_LENGTH).strip() + "\u2026";
    }

    private String names(Predicate<DomainRow> which) {
        List<String> names =
                comparison.domains().stream().filter(which).map(DomainRow::name).toList();
        return names.size() <= MOST_NAMES
                ? String.join(", ", names)
                : words.get(
                        "reporting.slide.names",
                        String.join(", ", names.subList(0, MOST_NAMES)),
                        Integer.toString(names.size() - MOST_NAMES));
    }

    private String grade(Grade grade) {
        return words.number(grade.value(), comparison.scale().decimals());
    }
}
