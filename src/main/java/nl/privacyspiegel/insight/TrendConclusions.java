package nl.privacyspiegel.insight;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.privacyspiegel.assessment.grading.ConclusionWords;
import nl.privacyspiegel.assessment.grading.GradeChanges;
import nl.privacyspiegel.assessment.grading.GradeConclusion;
import nl.privacyspiegel.assessment.grading.GradeConclusion.Ends;
import nl.privacyspiegel.assessment.grading.GradeConclusion.NotComparable;
import nl.privacyspiegel.framework.FrameworkData.Domain;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.shared.Lowest;
import nl.privacyspiegel.shared.Sentence;

/** What the charts of grades through time show, each in a sentence; nothing where there is nothing to conclude. */
final class TrendConclusions {

    private final Trend.Grades grades;
    private final InsightWords words;
    private final ConclusionWords conclusions;

    TrendConclusions(Trend.Grades grades, InsightWords words) {
        this.grades = grades;
        this.words = words;
        this.conclusions = new ConclusionWords(
                words::get,
                words.locale(),
                grades.domains().stream().collect(Collectors.toMap(Domain::id, Domain::name)));
    }

    /** From which mean to which. */
    Sentence mean() {
        GradeChanges changes = new GradeChanges(ends().stream()
                .map(each -> new GradeChanges.Pair(new Grade(each.start()), new Grade(each.end())))
                .toList());
        return conclusions
                .mean(changes.mean())
                .map(this::since)
                .map(this::latest)
                .orElse(Sentence.NONE);
    }

    /** With the last step behind it, when there were more than two. */
    private Sentence latest(Sentence sentence) {
        return Optional.of(grades)
                .filter(of -> of.units() == 1)
                .flatMap(of -> LatestStep.of(
                        of.moments(), of.domains().stream().map(Domain::id).toList()))
                .filter(LatestStep::moved)
                .map(step -> words.say(
                        "insight.conclusion.latest",
                        sentence,
                        words.day(step.since()),
                        words.number(step.mean().start().value().orElseThrow()),
                        words.number(step.mean().end().value().orElseThrow())))
                .orElse(sentence);
    }

    /** Which domain moved most. */
    Sentence steps() {
        List<GradeConclusion> found = GradeConclusion.of(ends());
        return found.getFirst() instanceof NotComparable ? Sentence.NONE : since(conclusions.of(found));
    }

    /** Which domain stands lowest now. */
    Sentence lowest() {
        Map<String, BigDecimal> last = new LinkedHashMap<>();
        grades.ends().forEach((domain, ends) -> ends.end().ifPresent(mean -> last.put(domain, mean.value())));
        return Lowest.among(last).map(conclusions::lowest).orElse(Sentence.NONE);
    }

    private List<Ends> ends() {
        return grades.domains().stream()
                .flatMap(domain -> Optional.ofNullable(grades.ends().get(domain.id()))
                        .flatMap(ends -> Ends.of(
                                domain.id(),
                                ends.start().map(MeanOverUnits::value),
                                ends.end().map(MeanOverUnits::value)))
                        .stream())
                .toList();
    }

    /** Units that were not all measured first on one day have no day since which it is so. */
    private Sentence since(Sentence sentence) {
        return grades.units() == 1
                ? words.say("insight.conclusion.since", sentence, words.day(grades.first()))
                : sentence;
    }
}
