package nl.privacyspiegel.reporting.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.assessment.Comparison;
import nl.privacyspiegel.assessment.grading.GradeChange;
import nl.privacyspiegel.assessment.grading.MeanGrade;
import nl.privacyspiegel.framework.GradingScale;
import nl.privacyspiegel.reporting.content.ReportTable.Row;
import nl.privacyspiegel.reporting.content.ReportTable.RowKind;
import nl.privacyspiegel.reporting.content.Slide.Columns;
import nl.privacyspiegel.reporting.content.Slide.Facts;
import nl.privacyspiegel.reporting.content.Slide.Opening;
import nl.privacyspiegel.reporting.content.Slide.Points;

/** The annual report as slides: the conclusion, where it stands, a message for each chapter, and what is asked. */
public final class AnnualSlides {

    /** More would be small print. */
    private static final int MOST_PARAGRAPHS = 4;

    /** Lines of what is left to do; the last one says where all of it is. */
    private static final int MOST_LEFT = 5;

    private static final int LONGEST_POINT = 240;
    private static final int STANDS_OUT = 5;
    private static final int DAY = 4;
    private static final int SOURCE = 5;

    private final AnnualContent content;
    private final AssessedYear assessed;
    private final ReportTexts words;

    private AnnualSlides(AnnualContent content, AssessedYear assessed, ReportTexts words) {
        this.content = content;
        this.assessed = assessed;
        this.words = words;
    }

    public static List<Slide> of(AnnualContent content, AssessedYear assessed, ReportTexts words) {
        AnnualSlides slides = new AnnualSlides(content, assessed, words);
        List<Slide> all = new ArrayList<>(List.of(slides.opening()));
        all.addAll(slides.standing());
        all.addAll(slides.brief());
        content.chapters()
                .forEach(chapter -> chapter.typed()
                        .ifPresent(typed -> all.addAll(typed(content.heading(chapter.chapter(), words), typed))));
        slides.figures().ifPresent(all::add);
        content.chapters().stream()
                .flatMap(chapter -> chapter.sections().stream())
                .flatMap(section -> section.slide().stream())
                .forEach(all::add);
        slides.asked().ifPresent(all::add);
        return all;
    }

    private Slide opening() {
        return new Slide(
                content.headline(),
                new Opening(List.of(Said.words(content.title()), Said.content(content.subtitle()), content.source())),
                Said.NOTHING);
    }

    /** The grades of the only assessment that has two; else the means of all, drawn where they are on one scale. */
    private List<Slide> standing() {
        List<Comparison> comparable = assessed.comparable();
        if (comparable.size() == 1 && assessed.alone().isEmpty()) {
            return List.of(columns(comparable.getFirst()));
        }
        List<Slide> slides = new ArrayList<>();
        List<Comparison> sideBySide = assessed.sideBySide();
        if (!sideBySide.isEmpty()) {
            slides.add(means(sideBySide));
        }
        ReportTable overview = content.overview();
        if (!overview.rows().isEmpty()) {
            slides.add(new Slide(
                    words.say("reporting.annual.slide.units", overview.rows().size()),
                    new Facts(overview.without(STANDS_OUT), overview.spoken(words.get("reporting.heading.units"))),
                    Said.NOTHING));
        }
        return slides;
    }

    /** The picture of the first page, in numbers that can be changed. */
    private Slide means(List<Comparison> comparable) {
        GradingScale scale = comparable.getFirst().scale();
        BigDecimal from = scale.minimum().min(BigDecimal.ZERO);
        List<Comparison> rose = comparable.stream()
                .filter(each -> each.changes().mean().change() instanceof GradeChange.Rose)
                .toList();
        return new Slide(
                rose.isEmpty()
                        ? words.say("reporting.annual.slide.means.none", comparable.size())
                        : words.say("reporting.annual.slide.means", rose.size(), comparable.size()),
                new Columns(
                        new ReportTable(
                                words.get("reporting.annual.chart.title"),
                                List.of(
                                        words.get("reporting.fact.unit"),
                                        words.get("reporting.annual.meanStart"),
                                        words.get("reporting.annual.meanEnd")),
                                comparable.stream()
                                        .map(each -> Row.of(
                                                RowKind.PLAIN,
                                                ReportCell.Text.content(each.unitName()),
                                                mean(each.changes().mean().start()),
                                                mean(each.changes().mean().end())))
                                        .toList()),
                        ReportCharts.means(comparable, words).getFirst().description(),
                        from,
                        scale.maximum(),
                        GridSteps.unit(scale, scale.maximum().subtract(from))),
                Said.NOTHING);
    }

    private ReportCell mean(MeanGrade mean) {
        return new ReportCell.GradeValue(
                mean.value().orElse(null), 1, words.mean(mean).display());
    }

    /** What there is to know of the year; what is still to be done is a message of its own, when more is to be said of it. */
    private List<Slide> brief() {
        List<Said> messages = content.messages();
        List<Said> besides = content.openBesides();
        Said title = words.say("reporting.heading.brief");
        if (besides.isEmpty()) {
            return List.of(new Slide(title, new Points(messages), Said.NOTHING));
        }
        List<Said> left = new ArrayList<>(
                besides.subList(0, besides.size() - 1).stream().limit(MOST_LEFT).toList());
        left.add(besides.getLast());
        return List.of(
                new Slide(title, new Points(messages.subList(0, messages.size() - 1)), Said.NOTHING),
                new Slide(messages.getLast(), new Points(left), Said.NOTHING));
    }

    private Optional<Slide> asked() {
        List<Said> first = content.askedFirst();
        int besides = content.askedBesides().size();
        return first.isEmpty()
                ? Optional.empty()
                : Optional.of(new Slide(
                        words.say("reporting.annual.slide.asked", first.size()),
                        new Points(first, words.say("reporting.heading.asked")),
                        besides == 0 ? Said.NOTHING : words.say("reporting.annual.slide.asked.more", besides)));
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

    /** The beginning of each paragraph: the whole text is in the report to read. */
    private static List<Slide> typed(Said title, ToldChapter.Typed typed) {
        List<Said> points = typed.paragraphs().stream()
                .map(each -> each.shortened(LONGEST_POINT))
                .toList();
        List<Slide> slides = new ArrayList<>();
        for (int first = 0; first < points.size(); first += MOST_PARAGRAPHS) {
            slides.add(new Slide(
                    title,
                    new Points(points.subList(first, Math.min(first + MOST_PARAGRAPHS, points.size()))),
                    typed.by()));
        }
        return slides;
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
