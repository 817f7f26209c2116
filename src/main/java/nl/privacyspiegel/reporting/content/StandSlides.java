package nl.privacyspiegel.reporting.content;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.framework.Judgement;
import nl.privacyspiegel.reporting.content.Slide.Columns;
import nl.privacyspiegel.reporting.content.Slide.Points;
import nl.privacyspiegel.reporting.content.Stand.Found;
import nl.privacyspiegel.reporting.content.Stand.Scored;
import nl.privacyspiegel.shared.chart.ChartLimits;
import org.jspecify.annotations.Nullable;

/**
 * The messages about one moment: what stands highest and lowest, what has no grade and what is open. At the end of a
 * comparison they say so; of a measurement alone they do not speak of an end.
 */
final class StandSlides {

    private static final int MOST_NAMES = 3;
    private static final int MOST_LENGTH = 220;
    private static final int FEWEST_POINTS = 2;

    private final Stand stand;
    private final @Nullable String moment;
    private final LocalDate date;
    private final ReportTexts words;

    /**
     * @param moment what the end of a comparison is called after a preposition; null of a measurement alone
     * @param date when it was measured
     */
    StandSlides(Stand stand, @Nullable String moment, LocalDate date, ReportTexts words) {
        this.stand = stand;
        this.moment = moment;
        this.date = date;
        this.words = words;
    }

    Said strongest() {
        return extreme("reporting.slide.strongest", "reporting.slide.standing.strongest", Comparator.naturalOrder());
    }

    /** What stands lowest; empty when nothing stands lower than the rest. */
    Optional<Said> lowest() {
        return stand.lowest()
                .map(lowest -> extreme(
                        "reporting.slide.weakest", "reporting.slide.standing.weakest", Comparator.reverseOrder()));
    }

    /**
     * What stands lowest and why; empty when nothing stands lower than the rest.
     *
     * @param grades of all domains, shown from low to high when hardly anything was written down of why
     */
    Optional<Slide> weakest(Columns grades) {
        return stand.lowest().map(lowest -> {
            List<Said> points = stand.domains().stream()
                    .filter(row -> lowest.of().contains(row.name()))
                    .flatMap(row -> Stream.concat(
                            reason(row.name(), row.score()).stream(),
                            row.questions().stream()
                                    .filter(question -> question.finding().judgement() == Judgement.NO
                                            || question.finding().judgement() == Judgement.PARTLY)
                                    .map(this::question)))
                    .toList();
            return new Slide(
                    lowest().orElseThrow(),
                    points.size() < FEWEST_POINTS ? lowestFirst(grades) : new Points(points(points)),
                    dated());
        });
    }

    /** What is still to be done; empty when that is one thing or nothing, which is among what is asked. */
    Optional<Slide> open() {
        List<Found> no = open(Judgement.NO);
        List<Found> undecided = open(null);
        List<Scored> without = stand.withoutGrade();
        List<Said> points = Stream.of(
                        no.stream().map(this::question),
                        without.stream().map(this::withoutGrade),
                        undecided.stream().map(this::question))
                .flatMap(each -> each)
                .toList();
        return points.size() < FEWEST_POINTS
                ? Optional.empty()
                : Optional.of(new Slide(
                        say(
                                "reporting.slide.open",
                                "reporting.slide.standing.open",
                                no.size(),
                                undecided.size(),
                                without.size()),
                        new Points(points(points)),
                        dated()));
    }

    /** The last page: what is asked of who reads this. */
    Slide asked(List<Said> points) {
        long open = stand.unsettled();
        return new Slide(
                open > 0
                        ? words.say("reporting.slide.asked", open)
                        : say("reporting.slide.asked.settled", "reporting.slide.standing.asked.settled"),
                new Points(points),
                dated());
    }

    private static Columns lowestFirst(Columns grades) {
        ReportTable data = grades.data();
        return grades.of(new ReportTable(
                data.name(),
                data.header(),
                data.rows().stream()
                        .sorted(Comparator.comparing(
                                row -> ReportCharts.grade(row.cells().getLast()),
                                Comparator.nullsLast(Comparator.naturalOrder())))
                        .limit(ChartLimits.MOST_BARS)
                        .toList()));
    }

    private Said dated() {
        return words.say("reporting.slide.stand", words.date(date));
    }

    private List<Found> open(@Nullable Judgement judgement) {
        return stand.questions().stream()
                .filter(row -> row.finding().judgement() == judgement)
                .toList();
    }

    private Said withoutGrade(Scored row) {
        return reason(row.name(), row.score())
                .orElseGet(() -> Said.join(
                        ": ",
                        List.of(words.framework(row.name()), Said.cell(words.grade(row.score(), stand.scale())))));
    }

    private Stream<Grade> grades() {
        return stand.domains().stream().map(row -> row.score().grade()).flatMap(Stream::ofNullable);
    }

    /** Which domains have the highest of all grades, of which there is at least one, in this order of grades. */
    private Said extreme(String atEnd, String alone, Comparator<Grade> order) {
        return grades().max(order)
                .map(grade -> say(
                        atEnd,
                        alone,
                        names(
                                stand.domains().stream()
                                        .filter(row -> grade.equals(row.score().grade()))
                                        .map(Scored::name)
                                        .toList(),
                                words),
                        words.number(grade.value(), stand.scale().decimals())))
                .orElseThrow();
    }

    /** Says it of the end of a comparison, named by the last argument, or of a measurement alone. */
    private Said say(String atEnd, String alone, Object... arguments) {
        return moment == null
                ? words.say(alone, arguments)
                : words.say(
                        atEnd,
                        Stream.concat(Stream.of(arguments), Stream.of(moment)).toArray());
    }

    private Said question(Found row) {
        return words.say(
                "reporting.slide.question",
                words.framework(row.code()),
                words.framework(row.text()),
                words.judgement(row.finding().judgement()));
    }

    private Optional<Said> reason(String name, DomainGrade score) {
        return score.isOpen() || score.explanation().isBlank()
                ? Optional.empty()
                : Optional.of(Said.join(
                        "",
                        List.of(
                                words.framework(name + ": "),
                                Said.content(score.explanation().replace('\n', ' ')))));
    }

    /** A point of a slide is read at a glance; the whole text is in the report. */
    private List<Said> points(List<Said> all) {
        return QuestionSlides.most(
                all.stream().map(point -> point.shortened(MOST_LENGTH)).toList(), words);
    }

    /** A few names, and how many there are besides. */
    static Said names(List<String> names, ReportTexts words) {
        Said first = words.framework(String.join(", ", names.subList(0, Math.min(MOST_NAMES, names.size()))));
        return names.size() <= MOST_NAMES
                ? first
                : words.say("reporting.slide.names", first, Integer.toString(names.size() - MOST_NAMES));
    }
}
