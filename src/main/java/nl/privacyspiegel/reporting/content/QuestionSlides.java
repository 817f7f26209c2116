package nl.privacyspiegel.reporting.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.privacyspiegel.assessment.Comparison;
import nl.privacyspiegel.assessment.Comparison.Asked;
import nl.privacyspiegel.assessment.Comparison.DomainRow;
import nl.privacyspiegel.assessment.Comparison.QuestionRow;
import nl.privacyspiegel.assessment.finding.FindingData;
import nl.privacyspiegel.framework.Judgement;
import nl.privacyspiegel.reporting.content.ReportCell.Count;
import nl.privacyspiegel.reporting.content.ReportCell.Text;
import nl.privacyspiegel.reporting.content.ReportTable.Row;
import nl.privacyspiegel.reporting.content.ReportTable.RowKind;
import nl.privacyspiegel.reporting.content.Slide.Stacks;
import org.jspecify.annotations.Nullable;

/** The messages about the questions of an assessment: how many are settled. */
final class QuestionSlides {

    private static final int MOST_POINTS = 5;

    private final Comparison comparison;
    private final ComparisonContent content;
    private final ReportTexts words;
    private final List<QuestionRow> questions;

    QuestionSlides(Comparison comparison, ComparisonContent content, ReportTexts words) {
        this.comparison = comparison;
        this.content = content;
        this.words = words;
        this.questions =
                comparison.domains().stream().flatMap(DomainRow::questions).toList();
    }

    /** Empty when nothing was judged. */
    Optional<Slide> judgements() {
        if (questions.stream()
                .noneMatch(row -> row.start().judgement() != null || row.end().judgement() != null)) {
            return Optional.empty();
        }
        List<@Nullable Judgement> all = new ArrayList<>(Arrays.asList(Judgement.values()));
        all.add(null);
        List<String> header = new ArrayList<>(List.of(words.get("reporting.column.measurement")));
        all.forEach(judgement -> header.add(words.judgement(judgement)));
        ReportTable data = new ReportTable(
                words.get("reporting.table.charts"),
                header,
                List.of(
                        row(content.charts().header().get(1), all, asked(Asked.ONLY_AT_END), QuestionRow::start),
                        row(content.charts().header().get(2), all, asked(Asked.ONLY_AT_START), QuestionRow::end)));
        int then = asked(Asked.ONLY_AT_END).size();
        int now = asked(Asked.ONLY_AT_START).size();
        return Optional.of(new Slide(
                then == now
                        ? words.say(
                                "reporting.slide.judgements",
                                settled(QuestionRow::start),
                                settled(QuestionRow::end),
                                now)
                        : words.say(
                                "reporting.slide.judgements.two",
                                settled(QuestionRow::start),
                                Integer.toString(then),
                                settled(QuestionRow::end),
                                now),
                new Stacks(
                        data,
                        words.get(
                                "reporting.slide.judgements.description",
                                spoken(data),
                                words.names(comparison).start().sentence(),
                                words.names(comparison).end().sentence())),
                words.say("reporting.slide.judgements.caption")));
    }

    static String spoken(ReportTable data) {
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

    /** Without the questions that were only asked at the other moment. */
    private List<QuestionRow> asked(Asked notHere) {
        return questions.stream().filter(row -> row.asked() != notHere).toList();
    }

    private static Row row(
            String name,
            List<@Nullable Judgement> all,
            List<QuestionRow> asked,
            Function<QuestionRow, FindingData> side) {
        List<ReportCell> cells = new ArrayList<>(List.of(new Text(name)));
        for (Judgement judgement : all) {
            cells.add(new Count((int) asked.stream()
                    .filter(row -> Objects.equals(side.apply(row).judgement(), judgement))
                    .count()));
        }
        return new Row(RowKind.PLAIN, cells);
    }

    /** As many points as a slide has room for, and how many there are besides. */
    static List<Said> most(List<Said> points, ReportTexts words) {
        if (points.size() <= MOST_POINTS) {
            return points;
        }
        List<Said> most = new ArrayList<>(points.subList(0, MOST_POINTS));
        most.add(words.say("reporting.slide.more", Integer.toString(points.size() - MOST_POINTS)));
        return most;
    }
}
