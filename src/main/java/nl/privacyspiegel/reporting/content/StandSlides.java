package nl.privacyspiegel.reporting.content;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.privacyspiegel.assessment.Comparison;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.framework.Judgement;
import nl.privacyspiegel.reporting.content.Slide.Columns;
import nl.privacyspiegel.reporting.content.Slide.Points;
import nl.privacyspiegel.reporting.content.Stand.Found;
import nl.privacyspiegel.reporting.content.Stand.Scored;
import nl.privacyspiegel.shared.Lowest;
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

    /** Those at the end of a comparison. */
    static StandSlides atEnd(Comparison comparison, ReportTexts words) {
        return new StandSlides(
                Stand.atEnd(comparison),
                words.names(comparison).end().sentence(),
                comparison.end().date(),
                words);
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
            List<Said> why = why();
            return new Slide(
                    lowest().orElseThrow(),
                    why.size() < FEWEST_POINTS ? lowestFirst(grades) : new Points(points(why)),
                    dated());
        });
    }

    /** Why what stands highest stands there: the reasons of those grades, then their questions at yes; a page of more than a line. */
    Optional<Points> strengths() {
        Grade highest = grades().max(Comparator.naturalOrder()).orElseThrow();
        List<Scored> domains = stand.domains().stream()
                .filter(row -> highest.equals(row.score().grade()))
                .toList();
        List<Said> why = Stream.concat(
                        domains.stream().flatMap(row -> reason(row.name(), row.score()).stream()),
                        questions(domains.stream(), Judgement.YES))
                .toList();
        return why.size() < FEWEST_POINTS ? Optional.empty() : Optional.of(new Points(points(why)));
    }

    /** Why what stands lowest stands there: the reasons of those grades, then their questions at no, then those at partly. */
    private List<Said> why() {
        return Stream.of(
                        lowestDomains().flatMap(row -> reason(row.name(), row.score()).stream()),
                        questions(lowestDomains(), Judgement.NO),
                        questions(lowestDomains(), Judgement.PARTLY))
                .flatMap(each -> each)
                .toList();
    }

    private Stream<Scored> lowestDomains() {
        List<String> lowest = stand.lowest().map(Lowest::of).orElse(List.of());
        return stand.domains().stream().filter(row -> lowest.contains(row.name()));
    }

    private Stream<Said> questions(Stream<Scored> domains, @Nullable Judgement judgement) {
        return domains.flatMap(row -> row.questions().stream())
                .filter(row -> row.finding().judgement() == judgement)
                .map(this::question);
    }

    /**
     * The questions that are still to be done, beside those on the page of what stands lowest; empty when that is one or none.
     * Domains without a grade are among what is asked, by name.
     */
    Optional<Slide> open() {
        boolean told = why().size() >= FEWEST_POINTS;
        List<Scored> elsewhere = stand.domains().stream()
                .filter(row -> !told || lowestDomains().noneMatch(row::equals))
                .toList();
        List<Said> no = questions(elsewhere.stream(), Judgement.NO).toList();
        List<Said> undecided = questions(elsewhere.stream(), null).toList();
        List<Said> points = Stream.of(no, undecided).flatMap(List::stream).toList();
        if (points.size() < FEWEST_POINTS) {
            return Optional.empty();
        }
        List<Said> counts = Stream.of(
                        count("reporting.slide.open.no", no), count("reporting.slide.open.undecided", undecided))
                .flatMap(Optional::stream)
                .toList();
        return Optional.of(new Slide(
                words.say(told ? "reporting.slide.open.besides" : "reporting.slide.open", Said.join(", ", counts)),
                new Points(points(points)),
                dated()));
    }

    private Optional<Said> count(String key, List<Said> points) {
        return points.isEmpty() ? Optional.empty() : Optional.of(words.say(key, points.size()));
    }

    /** The last page: what is asked of who reads this. Its title asks for what is open; its points for what comes beside. */
    Slide asked(List<Said> points) {
        long open = stand.unsettled();
        return new Slide(
                open > 0
                        ? words.say("reporting.slide.asked", open)
                        : say("reporting.slide.asked.settled", "reporting.slide.standing.asked.settled"),
                open > 0 ? new Points(points, words.say("reporting.asked.open", open)) : new Points(points),
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
        return list(names.stream().map(words::framework).toList(), words);
    }

    static Said list(List<Said> names, ReportTexts words) {
        return names.size() <= MOST_NAMES
                ? all(names, words)
                : words.say(
                        "reporting.slide.names",
                        Said.join(", ", names.subList(0, MOST_NAMES)),
                        Integer.toString(names.size() - MOST_NAMES));
    }

    /** All of these in a sentence, of which there is at least one, as conclusions list their domains. */
    static Said all(List<Said> names, ReportTexts words) {
        if (names.size() == 1) {
            return names.getFirst();
        }
        String and = words.get("assessment.conclusion.names.two", "", "");
        boolean holdsAnd = names.stream().anyMatch(name -> name.text().contains(and));
        return words.say(
                holdsAnd ? "assessment.conclusion.names.last" : "assessment.conclusion.names.two",
                Said.join(", ", names.subList(0, names.size() - 1)),
                names.getLast());
    }
}
