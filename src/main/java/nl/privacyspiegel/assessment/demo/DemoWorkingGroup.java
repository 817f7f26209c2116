package nl.privacyspiegel.assessment.demo;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.privacyspiegel.assessment.demo.DemoStory.NotAssessed;
import nl.privacyspiegel.assessment.demo.DemoStory.UnitStory;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.finding.FindingData;
import nl.privacyspiegel.framework.FrameworkData;
import nl.privacyspiegel.framework.FrameworkData.Domain;
import nl.privacyspiegel.framework.FrameworkData.Question;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.framework.Judgement;

/** A working group that does not exist, of one unit: it measures round after round, and remembers what it found before. */
final class DemoWorkingGroup {

    private static final List<Judgement> FROM_BAD_TO_GOOD =
            List.of(Judgement.NO, Judgement.PARTLY, Judgement.LARGELY, Judgement.YES);
    private static final int LOWEST = 1;
    private static final int HIGHEST = 10;

    private final DemoStory story;
    private final UnitStory unit;
    private final DemoTexts texts;
    private final Random luck;
    private final Map<String, Integer> strengths = new HashMap<>();
    private final Map<String, Double> easy = new HashMap<>();
    private final Map<String, FindingData> lastFound = new HashMap<>();
    private final Map<String, Grade> lastGrades = new HashMap<>();

    DemoWorkingGroup(DemoStory story, UnitStory unit, DemoTexts texts) {
        this.story = story;
        this.unit = unit;
        this.texts = texts;
        this.luck = new Random(story.seed() + story.units().indexOf(unit));
    }

    /** What it found and decided, by question and by domain. */
    record Measured(Map<String, FindingData> found, Map<String, DomainGrade> decided) {}

    /**
     * The measurement of this round, counted from 0, as far as the group came with it.
     *
     * @param done how much of the questions it answered, in per cent; it grades what it answered whole
     */
    Measured measure(FrameworkData framework, int round, int done) {
        long questions = framework.questions().count() * done / 100;
        Map<String, FindingData> found = new LinkedHashMap<>();
        Map<String, DomainGrade> decided = new LinkedHashMap<>();
        for (Domain domain : framework.domains()) {
            Grade grade = grade(domain, round);
            List<Question> asked = domain.questions().toList();
            asked.stream()
                    .limit(questions - found.size())
                    .forEach(question -> found.put(question.id(), finding(question, grade)));
            if (found.containsKey(asked.getLast().id())) {
                decided.put(domain.id(), decide(domain, grade, round));
            }
        }
        return new Measured(found, decided);
    }

    private Grade grade(Domain domain, int round) {
        int strength = strengths.computeIfAbsent(domain.id(), id -> luck.nextInt(3) - 1);
        int surprise = luck.nextInt(6) == 0 ? luck.nextInt(3) - 1 : 0;
        int points = story.expected(unit, domain.id(), round) + strength + surprise;
        return Grade.of(Math.clamp(points, LOWEST, HIGHEST));
    }

    /** Judged about as well as the grade says; a judgement that stays keeps its words. */
    private FindingData finding(Question question, Grade grade) {
        double ease = easy.computeIfAbsent(question.id(), id -> luck.nextGaussian() * 0.6);
        int best = FROM_BAD_TO_GOOD.size() - 1;
        double part = (grade.value().doubleValue() - LOWEST) / (HIGHEST - LOWEST);
        Judgement judgement = FROM_BAD_TO_GOOD.get(Math.clamp(Math.round(part * best + ease), 0, best));
        FindingData before = lastFound.get(question.id());
        FindingData finding = before != null && before.judgement() == judgement
                ? before
                : texts.finding(question.code(), judgement, luck);
        lastFound.put(question.id(), finding);
        return finding;
    }

    private DomainGrade decide(Domain domain, Grade grade, int round) {
        NotAssessed not = unit.notAssessed().orElse(null);
        if (not != null && not.domain().equals(domain.id()) && not.rounds().contains(round + 1)) {
            return DomainGrade.notAssessed(not.reason());
        }
        Grade before = lastGrades.put(domain.id(), grade);
        return DomainGrade.graded(grade, texts.motivation(before, grade, luck));
    }
}
