package nl.privacyspiegel.reporting.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.assessment.Comparison;
import nl.privacyspiegel.reporting.content.AnnualContent.Assessed;
import nl.privacyspiegel.reporting.content.Slide.Columns;
import nl.privacyspiegel.reporting.content.Slide.Facts;
import nl.privacyspiegel.reporting.content.Slide.Opening;
import nl.privacyspiegel.reporting.content.Slide.Points;

/** The annual report as slides: the conclusion, where it stands, a message for each chapter, and what is asked. */
public final class AnnualSlides {

    /** More points would be small print. */
    private static final int MOST_POINTS = 6;

    private static final int MOST_PARAGRAPHS = 4;
    private static final int LONGEST_POINT = 240;
    private static final int STANDS_OUT = 5;
    private static final int DAY = 4;
    private static final int SOURCE = 5;

    private final AnnualContent content;
    private final Assessed assessed;
    private final ReportTexts words;

    private AnnualSlides(AnnualContent content, Assessed assessed, ReportTexts words) {
        this.content = content;
        this.assessed = assessed;
        this.words = words;
    }

    public static List<Slide> of(AnnualContent content, Assessed assessed, ReportTexts words) {
        AnnualSlides slides = new AnnualSlides(content, assessed, words);
        List<Slide> all = new ArrayList<>(List.of(slides.opening()));
        slides.standing().ifPresent(all::add);
        all.addAll(slides.points(words.say("reporting.heading.brief"), content.messages(), Said.NOTHING));
        content.chapters()
                .forEach(chapter -> chapter.typed()
                        .ifPresent(typed -> all.addAll(typed(content.heading(chapter.chapter(), words), typed))));
        slides.figures().ifPresent(all::add);
        content.chapters().stream()
                .flatMap(chapter -> chapter.sections().stream())
                .flatMap(section -> section.slide().stream())
                .forEach(all::add);
        if (!content.asked().isEmpty()) {
            all.addAll(slides.points(
                    words.say("reporting.heading.asked"), content.asked(), words.say("reporting.heading.asked")));
        }
        return all;
    }

    private Slide opening() {
        return new Slide(
                content.headline(),
                new Opening(List.of(Said.words(content.title()), Said.content(content.subtitle()), content.source())),
                Said.NOTHING);
    }

    /** The grades of the only assessment that has two; else the means of all. */
    private Optional<Slide> standing() {
        List<Comparison> comparable = assessed.compared().stream()
                .filter(each -> each.changes().mean().over() > 0)
                .toList();
        if (comparable.size() == 1 && assessed.alone().isEmpty()) {
            return Optional.of(columns(comparable.getFirst()));
        }
        ReportTable overview = content.overview();
        return overview.rows().isEmpty()
                ? Optional.empty()
                : Optional.of(new Slide(
                        words.say(
                                "reporting.annual.slide.units", overview.rows().size()),
                        new Facts(overview.without(STANDS_OUT), overview.spoken(words.get("reporting.heading.units"))),
                        Said.NOTHING));
    }

    private Slide columns(Comparison comparison) {
        ReportTexts own = assessed.about(comparison, words);
        ComparisonContent compared = ComparisonContent.of(comparison, own, "", LocalDate.EPOCH.atStartOfDay());
        BigDecimal from = comparison.scale().minimum().min(BigDecimal.ZERO);
        BigDecimal to = comparison.scale().maximum();
        return new Slide(
                own.conclusion(comparison),
                new Columns(
                        compared.charts(),
                        compared.barDescription(),
                        from,
                        to,
                        GridSteps.unit(comparison.scale(), to.subtract(from))),
                compared.about());
    }

    private List<Slide> points(Said title, List<Said> points, Said request) {
        return points(title, points, request, MOST_POINTS, Said.NOTHING);
    }

    private static List<Slide> points(Said title, List<Said> points, Said request, int most, Said caption) {
        List<Slide> slides = new ArrayList<>();
        for (int first = 0; first < points.size(); first += most) {
            slides.add(new Slide(
                    title, new Points(points.subList(first, Math.min(first + most, points.size())), request), caption));
        }
        return slides;
    }

    /** The beginning of each paragraph: the whole text is in the report to read. */
    private static List<Slide> typed(Said title, ToldChapter.Typed typed) {
        List<Said> points = typed.paragraphs().stream()
                .map(each -> each.shortened(LONGEST_POINT))
                .toList();
        return points(title, points, Said.NOTHING, MOST_PARAGRAPHS, typed.by());
    }

    /** The figures of all chapters on one slide: each is in the report with its day and where it comes from. */
    private Optional<Slide> figures() {
        List<ReportTable> told = content.chapters().stream()
                .map(ToldChapter::figures)
                .filter(each -> !each.rows().isEmpty())
                .toList();
        if (told.isEmpty()) {
            return Optional.empty();
        }
        ReportTable all = new ReportTable(
                words.get("reporting.table.figures", ""),
                told.getFirst().header(),
                told.stream().flatMap(each -> each.rows().stream()).toList());
        return Optional.of(new Slide(
                words.say(
                        "reporting.annual.slide.figures",
                        all.rows().getFirst().cells().get(DAY).display()),
                new Facts(all.without(SOURCE).without(DAY), all.spoken(words.get("reporting.annual.figure"))),
                Said.NOTHING));
    }
}
