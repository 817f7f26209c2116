package nl.privacyspiegel.reporting.content;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.privacyspiegel.assessment.grading.ConclusionWords;
import nl.privacyspiegel.assessment.grading.GradeConclusion;
import nl.privacyspiegel.insight.Trend;
import nl.privacyspiegel.shared.Sentence;

/**
 * What a document says before anything else: the same as its slides, in the same words.
 *
 * @param headline the conclusion
 * @param basis over what and of which days that is
 * @param messages what else there is to know, in a sentence each
 * @param request what is asked of the reader, in a sentence
 * @param asked what is asked beside that, point by point
 */
public record Brief(Said headline, Said basis, List<Said> messages, Said request, List<Said> asked) {

    public Brief {
        messages = List.copyOf(messages);
        asked = List.copyOf(asked);
    }

    /** Of slides that begin with the conclusion and end with what is asked. */
    public static Brief of(List<Slide> slides) {
        Slide.Opening opening = (Slide.Opening) slides.getFirst().body();
        Slide.Points asked = (Slide.Points) slides.getLast().body();
        return new Brief(
                slides.getFirst().title(),
                opening.lines().getFirst(),
                slides.stream()
                        .skip(1)
                        .limit(slides.size() - 2L)
                        .map(Slide::title)
                        .toList(),
                asked.request().isEmpty() ? slides.getLast().title() : asked.request(),
                asked.points());
    }

    /** Of grades through time. */
    static Brief of(Trend.Grades grades, List<ResultContent> results, ReportTexts words) {
        ReportTexts own = words.about(grades.language());
        ConclusionWords conclusions = own.conclusions(grades.domainNames());
        List<Sentence> messages = new ArrayList<>();
        conclusions.mean(grades.meanChange()).ifPresent(messages::add);
        messages.add(conclusions.of(GradeConclusion.of(grades.compared())));
        grades.lowest().map(conclusions::lowest).ifPresent(messages::add);
        List<Said> asked = AskedOfReader.of(grades, results, own);
        return new Brief(
                own.concluding(messages.removeFirst()),
                own.say("reporting.overview.basis", own.date(grades.first()), own.date(grades.last())),
                Stream.concat(messages.stream().map(own::concluding), TargetSaid.of(grades, own).stream())
                        .toList(),
                asked.getFirst(),
                asked.subList(1, asked.size()));
    }
}
