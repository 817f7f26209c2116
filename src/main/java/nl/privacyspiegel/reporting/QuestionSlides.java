package nl.privacyspiegel.reporting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.privacyspiegel.assessment.Comparison;
import nl.privacyspiegel.assessment.Comparison.DomainRow;
import nl.privacyspiegel.assessment.Comparison.QuestionRow;
import nl.privacyspiegel.assessment.FindingData;
import nl.privacyspiegel.assessment.Judgement;
import nl.privacyspiegel.reporting.ReportCell.Count;
import nl.privacyspiegel.reporting.ReportCell.Text;
import nl.privacyspiegel.reporting.ReportTable.Row;
import nl.privacyspiegel.reporting.ReportTable.RowKind;
import nl.privacyspiegel.reporting.Slide.Points;
import nl.privacyspiegel.reporting.Slide.Stacks;
import org.jspecify.annotations.Nullable;

/** The messages about the questions of an assessment: how many are settled, and which are not. */
final class QuestionSlides {

    private static final int MOST_POINTS = 5;

    private final ComparisonContent content;
    private final Words words;
    private final List<QuestionRow> questions;

    QuestionSlides(Comparison comparison, ComparisonContent content, Words words) {
        this.content = content;
        this.words = words;
        this.questions =
                comparison.domains().stream().flatMap(DomainRow::questions).toList();
    }

    Slide judgements() {
        List<@Nullable Judgement> all = new ArrayList<>(Arrays.asList(Judgement.values()));
        all.add(null);
        List<String> header = new ArrayList<>(List.of(words.get("reporting.column.measurement")));
        all.forEach(judgement -> header.add(words.judgement(judgement)));
        ReportTable data = new ReportTable(
                words.get("reporting.table.charts"),
                header,
                List.of(
                        row(content.charts().header().get(1), all, QuestionRow::start),
                        row(content.charts().header().get(2), all, QuestionRow::end)));
        return new Slide(
                words.get(
                        "reporting.slide.judgements",
                        settled(QuestionRow::start),
                        settled(QuestionRow::end),
                        Integer.toString(questions.size())),
                new Stacks(data, words.get("reporting.slide.judgements.description", spoken(data))),
                words.get("reporting.slide.judgements.caption"));
    }

    private static String spoken(ReportTable data) {
        List<String> sentences = new ArrayList<>();
        for (Row row : data.rows()) {
            List<String> parts = new ArrayList<>();
            for (int column = 1; column < data.header().size(); column++) {
                parts.add(data.header().get(column) + " "
                        + row.cells().get(column).display());
            }
            sentences.add(row.cells().getFirst().display() + ": " + String.join(", ", parts) + ".");
        }
        return String.join(" ", sentences);
    }

    private String settled(Function<QuestionRow, FindingData> side) {
        return Long.toString(questions.stream()
                .map(row -> side.apply(row).judgement())
                .filter(judgement -> judgement == Judgement.YES || judgement == Judgement.LARGELY)
                .count());
    }

    private Row row(String name, List<@Nullable Judgement> all, Function<QuestionRow, FindingData> side) {
        List<ReportCell> cells = new ArrayList<>(List.of(new Text(name)));
        for (Judgement judgement : all) {
            cells.add(new Count((int) questions.stream()
                    .filter(row -> Objects.equals(side.apply(row).judgement(), judgement))
                    .count()));
        }
        return new Row(RowKind.PLAIN, cells);
    }

    Slide open() {
        List<QuestionRow> no = questions.stream()
                .filter(row -> row.end().judgement() == Judgement.NO)
                .toList();
        List<QuestionRow> undecided =
                questions.stream().filter(row -> row.end().judgement() == null).toList();
        List<String> points = Stream.concat(no.stream(), undecided.stream())
                .map(row -> words.get(
                        "reporting.slide.question",
                        row.code(),
                        row.text(),
                        words.judgement(row.end().judgement())))
                .map(CollegeSlides::shortened)
                .toList();
        return new Slide(
                points.isEmpty()
                        ? words.get("reporting.slide.open.none")
                        : words.get(
                                "reporting.slide.open",
                                Integer.toString(no.size()),
                                Integer.toString(undecided.size())),
                new Points(points.isEmpty() ? List.of(words.get("reporting.slide.open.next")) : most(points, words)),
                "");
    }

    /** As many points as a slide has room for, and how many there are besides. */
    static List<String> most(List<String> points, Words words) {
        if (points.size() <= MOST_POINTS) {
            return points;
        }
        List<String> most = new ArrayList<>(points.subList(0, MOST_POINTS));
        most.add(words.get("reporting.slide.more", Integer.toString(points.size() - MOST_POINTS)));
        return most;
    }
}
