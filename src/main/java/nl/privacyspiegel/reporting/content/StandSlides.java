package nl.privacyspiegel.reporting.content;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.framework.Judgement;
import nl.privacyspiegel.reporting.content.Slide.Facts;
import nl.privacyspiegel.reporting.content.Slide.Points;
import nl.privacyspiegel.reporting.content.Stand.Found;
import nl.privacyspiegel.reporting.content.Stand.Scored;
import org.jspecify.annotations.Nullable;

/**
 * The messages about one moment: what stands highest and lowest, what has no grade and what is open. At the end of a
 * comparison they say so; of a measurement alone they do not speak of an end.
 */
final class StandSlides {

    private static final int MOST_NAMES = 3;
    private static final int MOST_LENGTH = 220;

    private final Stand stand;
    private final @Nullable String moment;
    private final ReportTexts words;

    /** @param moment what the end of a comparison is called after a preposition; null of a measurement alone */
    StandSlides(Stand stand, @Nullable String moment, ReportTexts words) {
        this.stand = stand;
        this.moment = moment;
        this.words = words;
    }

    Said strongest() {
        return extreme("reporting.slide.strongest", "reporting.slide.standing.strongest", Comparator.naturalOrder());
    }

    Slide weakest() {
        Optional<Grade> lowest = grades().min(Comparator.naturalOrder());
        List<Said> points = stand.domains().stream()
                .filter(row ->
                        lowest.isPresent() && lowest.get().equals(row.score().grade()))
                .flatMap(row -> Stream.concat(
                        reason(row.name(), row.score()).stream(),
                        row.questions().stream()
                                .filter(question -> question.finding().judgement() == Judgement.NO
                                        || question.finding().judgement() == Judgement.PARTLY)
                                .map(this::question)))
                .toList();
        return new Slide(
                extreme("reporting.slide.weakest", "reporting.slide.standing.weakest", Comparator.reverseOrder()),
                new Points(points.isEmpty() ? List.of(words.say("reporting.slide.weakest.nothing")) : points(points)),
                Said.NOTHING);
    }

    /** @param brief the grades, shown when none is absent */
    Slide withoutGrade(ReportTable brief, String description) {
        List<Scored> without = stand.domains().stream()
                .filter(row -> row.score().grade() == null)
                .toList();
        if (without.isEmpty()) {
            return new Slide(
                    say(
                            "reporting.slide.graded",
                            "reporting.slide.standing.graded",
                            Integer.toString(stand.domains().size())),
                    new Facts(brief, description),
                    Said.NOTHING);
        }
        return new Slide(
                say(
                        "reporting.slide.ungraded",
                        "reporting.slide.standing.ungraded",
                        names(without.stream().map(Scored::name).toList(), words)),
                new Points(points(without.stream()
                        .map(row -> reason(row.name(), row.score())
                                .orElseGet(() -> Said.join(
                                        ": ",
                                        List.of(
                                                words.framework(row.name()),
                                                Said.cell(words.grade(row.score(), stand.scale()))))))
                        .toList())),
                words.say("reporting.slide.ungraded.caption"));
    }

    Slide open() {
        List<Found> no = stand.questions().stream()
                .filter(row -> row.finding().judgement() == Judgement.NO)
                .toList();
        List<Found> undecided = stand.questions().stream()
                .filter(row -> row.finding().judgement() == null)
                .toList();
        List<Said> points = Stream.concat(no.stream(), undecided.stream())
                .map(this::question)
                .toList();
        return new Slide(
                points.isEmpty()
                        ? say("reporting.slide.open.none", "reporting.slide.standing.open.none")
                        : say("reporting.slide.open", "reporting.slide.standing.open", no.size(), undecided.size()),
                new Points(points.isEmpty() ? List.of(words.say("reporting.slide.open.next")) : points(points)),
                Said.NOTHING);
    }

    private Stream<Grade> grades() {
        return stand.domains().stream().map(row -> row.score().grade()).flatMap(Stream::ofNullable);
    }

    /** Which domains have the highest of all grades, in this order of grades. */
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
                .orElseGet(() -> say("reporting.slide.noGrades", "reporting.slide.standing.noGrades"));
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
