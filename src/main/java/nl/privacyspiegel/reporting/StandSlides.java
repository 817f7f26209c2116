package nl.privacyspiegel.reporting;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.privacyspiegel.assessment.DomainScore;
import nl.privacyspiegel.assessment.Grade;
import nl.privacyspiegel.assessment.Judgement;
import nl.privacyspiegel.reporting.Slide.Facts;
import nl.privacyspiegel.reporting.Slide.Points;
import nl.privacyspiegel.reporting.Stand.Found;
import nl.privacyspiegel.reporting.Stand.Scored;

/**
 * The messages about one moment: what stands highest and lowest, what has no grade and what is open. At the end of a
 * comparison they say so; of a measurement alone they do not speak of an end.
 */
final class StandSlides {

    private static final int MOST_NAMES = 3;
    private static final int MOST_LENGTH = 220;

    private final Stand stand;
    private final boolean alone;
    private final Words words;

    StandSlides(Stand stand, boolean alone, Words words) {
        this.stand = stand;
        this.alone = alone;
        this.words = words;
    }

    String strongest() {
        return extreme(
                alone ? "reporting.slide.standing.strongest" : "reporting.slide.strongest", Comparator.naturalOrder());
    }

    Slide weakest() {
        Optional<Grade> lowest = grades().min(Comparator.naturalOrder());
        List<String> points = stand.domains().stream()
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
                extreme(
                        alone ? "reporting.slide.standing.weakest" : "reporting.slide.weakest",
                        Comparator.reverseOrder()),
                new Points(points.isEmpty() ? List.of(words.get("reporting.slide.weakest.nothing")) : points(points)),
                "");
    }

    /** @param brief the grades, shown when none is absent */
    Slide withoutGrade(ReportTable brief, String description) {
        List<Scored> without = stand.domains().stream()
                .filter(row -> row.score().grade() == null)
                .toList();
        if (without.isEmpty()) {
            return new Slide(
                    words.get(
                            "reporting.slide.graded",
                            Integer.toString(stand.domains().size())),
                    new Facts(brief, description),
                    "");
        }
        return new Slide(
                words.get(
                        alone ? "reporting.slide.standing.ungraded" : "reporting.slide.ungraded",
                        names(without.stream().map(Scored::name).toList(), words)),
                new Points(points(without.stream()
                        .map(row -> reason(row.name(), row.score())
                                .orElseGet(() -> row.name() + ": "
                                        + words.grade(row.score(), stand.scale())
                                                .display()))
                        .toList())),
                words.get("reporting.slide.ungraded.caption"));
    }

    Slide open() {
        List<Found> no = stand.questions().stream()
                .filter(row -> row.finding().judgement() == Judgement.NO)
                .toList();
        List<Found> undecided = stand.questions().stream()
                .filter(row -> row.finding().judgement() == null)
                .toList();
        List<String> points = Stream.concat(no.stream(), undecided.stream())
                .map(this::question)
                .toList();
        return new Slide(
                points.isEmpty()
                        ? words.get("reporting.slide.open.none")
                        : words.get("reporting.slide.open", no.size(), undecided.size()),
                new Points(points.isEmpty() ? List.of(words.get("reporting.slide.open.next")) : points(points)),
                "");
    }

    private Stream<Grade> grades() {
        return stand.domains().stream().map(row -> row.score().grade()).flatMap(Stream::ofNullable);
    }

    /** Which domains have the highest of all grades, in this order of grades. */
    private String extreme(String key, Comparator<Grade> order) {
        return grades().max(order)
                .map(grade -> words.get(
                        key,
                        names(
                                stand.domains().stream()
                                        .filter(row -> grade.equals(row.score().grade()))
                                        .map(Scored::name)
                                        .toList(),
                                words),
                        words.number(grade.value(), stand.scale().decimals())))
                .orElseGet(() -> words.get(alone ? "reporting.slide.standing.noGrades" : "reporting.slide.noGrades"));
    }

    private String question(Found row) {
        return words.get(
                "reporting.slide.question",
                row.code(),
                row.text(),
                words.judgement(row.finding().judgement()));
    }

    private static Optional<String> reason(String name, DomainScore score) {
        return score.isOpen() || score.explanation().isBlank()
                ? Optional.empty()
                : Optional.of(name + ": " + score.explanation().replace('\n', ' '));
    }

    private List<String> points(List<String> all) {
        return QuestionSlides.most(all.stream().map(StandSlides::shortened).toList(), words);
    }

    /** A point of a slide is read at a glance; the whole text is in the report. */
    static String shortened(String text) {
        if (text.length() <= MOST_LENGTH) {
            return text;
        }
        int space = text.lastIndexOf(' ', MOST_LENGTH);
        return text.substring(0, space > MOST_LENGTH / 2 ? space : MOST_LENGTH).strip() + "\u2026";
    }

    /** A few names, and how many there are besides. */
    static String names(List<String> names, Words words) {
        return names.size() <= MOST_NAMES
                ? String.join(", ", names)
                : words.get(
                        "reporting.slide.names",
                        String.join(", ", names.subList(0, MOST_NAMES)),
                        Integer.toString(names.size() - MOST_NAMES));
    }
}
