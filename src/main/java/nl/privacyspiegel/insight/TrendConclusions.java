package nl.privacyspiegel.insight;

import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.assessment.grading.ConclusionWords;
import nl.privacyspiegel.assessment.grading.GradeConclusion;
import nl.privacyspiegel.assessment.grading.GradeConclusion.NotComparable;
import nl.privacyspiegel.framework.FrameworkData.Domain;
import nl.privacyspiegel.shared.Sentence;

/** What the charts of grades through time show, each in a sentence; nothing where there is nothing to conclude. */
final class TrendConclusions {

    private final Trend.Grades grades;
    private final InsightWords words;
    private final ConclusionWords conclusions;

    TrendConclusions(Trend.Grades grades, InsightWords words) {
        this.grades = grades;
        this.words = words;
        this.conclusions = new ConclusionWords(words::get, words.locale(), grades.domainNames());
    }

    /** From which mean to which. */
    Sentence mean() {
        return conclusions
                .mean(grades.meanChange())
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
        List<GradeConclusion> found = GradeConclusion.of(grades.compared());
        return found.getFirst() instanceof NotComparable ? Sentence.NONE : since(conclusions.of(found));
    }

    /** Which domain stands lowest now. */
    Sentence lowest() {
        return grades.lowest().map(conclusions::lowest).orElse(Sentence.NONE);
    }

    /** Units that were not all measured first on one day have no day since which it is so. */
    private Sentence since(Sentence sentence) {
        return grades.units() == 1
                ? words.say("insight.conclusion.since", sentence, words.day(grades.first()))
                : grades.unitsAtBothEnds()
                        .map(over -> words.say(
                                "insight.conclusion.units",
                                sentence,
                                over.getMin(),
                                over.getMax() - over.getMin(),
                                over.getMax()))
                        .orElse(sentence);
    }
}
