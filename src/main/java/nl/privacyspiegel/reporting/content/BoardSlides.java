package nl.privacyspiegel.reporting.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.assessment.Comparison;
import nl.privacyspiegel.assessment.grading.GradeChange;
import nl.privacyspiegel.assessment.grading.GradeChanges.MeanChange;
import nl.privacyspiegel.reporting.content.Slide.Columns;
import nl.privacyspiegel.reporting.content.Slide.Opening;
import nl.privacyspiegel.reporting.content.Slide.Points;
import nl.privacyspiegel.reporting.content.Slide.Web;
import nl.privacyspiegel.shared.chart.ChartLimits;

/**
 * What the municipal executive must know of an assessment: the conclusion, why, and what is asked, a message a page. Of what
 * there is nothing to say there is no page. Every number in them is also in the tables.
 */
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
        StandSlides end = StandSlides.atEnd(comparison, words);
        List<Slide> all = new ArrayList<>(List.of(slides.opening()));
        slides.progress().ifPresent(all::add);
        slides.strongest(end).ifPresent(all::add);
        questions.judgements().ifPresent(all::add);
        end.weakest(slides.grades()).ifPresent(all::add);
        TestMessage.slide(tests, words).ifPresent(all::add);
        added.stream().flatMap(section -> section.slide().stream()).forEach(all::add);
        end.open().ifPresent(all::add);
        all.add(end.asked(AskedOfReader.of(comparison, tests, words)));
        return all;
    }

    private Slide opening() {
        String start = words.date(comparison.start().date());
        String end = words.date(comparison.end().date());
        MeanChange both = comparison.changes().mean();
        List<Said> lines = new ArrayList<>();
        lines.add(
                both.over() > 1
                        ? words.say(
                                "reporting.slide.opening.over",
                                Integer.toString(both.over()),
                                comparison.domains().size(),
                                start,
                                end)
                        : words.say("reporting.slide.period", start, end));
        lines.add(Said.words(content.title()));
        lines.add(ComparisonContent.named(comparison, words));
        lines.addAll(Said.lines(content.notices()));
        return new Slide(headline(), new Opening(lines), Said.NOTHING);
    }

    /** The mean says something of two domains or more; of one, its grades do. */
    private Said headline() {
        Said unit = Said.content(comparison.unitName());
        MeanChange both = comparison.changes().mean();
        return switch (both.over()) {
            case 0 -> words.say("reporting.slide.opening.none", unit);
            case 1 -> Said.join(": ", List.of(unit, words.conclusion(comparison)));
            default -> {
                String start = words.mean(both.start()).display();
                String end = words.mean(both.end()).display();
                yield both.change() instanceof GradeChange.Same
                        ? words.say("reporting.slide.opening.same", unit, end)
                        : words.say("reporting.slide.opening", unit, start, end);
            }
        };
    }

    private Columns grades() {
        return columns(content.charts(), content.barDescription());
    }

    private Optional<Slide> progress() {
        if (comparison.changes().comparable() == 0) {
            return Optional.empty();
        }
        ChangeSlides changes = new ChangeSlides(comparison, words);
        return Optional.of(new Slide(
                words.conclusion(comparison), grades(), Said.join(". ", List.of(changes.counts(), changes.gaps()))));
    }

    /** With the reasons of those grades; the grades once more, as a web, where hardly anybody wrote why. */
    private Optional<Slide> strongest(StandSlides end) {
        if (comparison.endMean().graded() == 0) {
            return Optional.empty();
        }
        Optional<Points> why = end.strengths();
        if (why.isPresent()) {
            return Optional.of(new Slide(
                    end.strongest(),
                    why.get(),
                    words.say(
                            "reporting.slide.stand", words.date(comparison.end().date()))));
        }
        boolean web = content.charts().rows().size() >= ChartLimits.FEWEST_CORNERS;
        BigDecimal from = comparison.scale().minimum();
        BigDecimal to = comparison.scale().maximum();
        return Optional.of(new Slide(
                end.strongest(),
                web
                        ? new Web(
                                content.charts(),
                                content.radarDescription(),
                                from,
                                to,
                                GridSteps.unit(comparison.scale(), to.subtract(from)))
                        : grades(),
                words.say("reporting.slide.gap")));
    }

    private Columns columns(ReportTable data, String description) {
        BigDecimal from = comparison.scale().minimum().min(BigDecimal.ZERO);
        BigDecimal to = comparison.scale().maximum();
        return new Columns(data, description, from, to, GridSteps.unit(comparison.scale(), to.subtract(from)));
    }
}
