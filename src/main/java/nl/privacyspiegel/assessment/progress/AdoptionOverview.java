package nl.privacyspiegel.assessment.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.assessment.MeasurementSheet.DomainSheet;
import nl.privacyspiegel.assessment.MeasurementSheet.QuestionSheet;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.grading.MotivationReason;
import nl.privacyspiegel.assessment.grading.ThinPoint;
import nl.privacyspiegel.assessment.grading.ThinPoint.GradeWithoutJudgements;
import nl.privacyspiegel.assessment.grading.ThinPoint.GradeWithoutMotivation;
import nl.privacyspiegel.assessment.grading.ThinPoint.JudgedWithoutText;
import nl.privacyspiegel.assessment.grading.ThinPoint.NothingSaid;
import nl.privacyspiegel.assessment.grading.ThinPoint.Place;
import nl.privacyspiegel.framework.Grade;
import org.jspecify.annotations.Nullable;

/** What is adopted when a measurement is adopted: every grade with its motivation, and what stands behind it. */
public record AdoptionOverview(List<DomainRow> domains) {

    public AdoptionOverview {
        domains = List.copyOf(domains);
    }

    /**
     * One domain.
     *
     * @param farSuggestion the suggested grade when the chosen one differs much from it; otherwise null
     * @param judged how many questions have a judgement
     * @param described how many questions have a text about how things are
     * @param thin what it says little about
     */
    public record DomainRow(
            String id,
            String name,
            DomainGrade score,
            @Nullable Grade farSuggestion,
            int questions,
            int judged,
            int described,
            List<ThinPoint> thin) {

        public DomainRow {
            thin = List.copyOf(thin);
        }
    }

    public static AdoptionOverview of(MeasurementSheet sheet) {
        return new AdoptionOverview(
                sheet.domains().stream().map(AdoptionOverview::row).toList());
    }

    /** How many questions there are. */
    public int questions() {
        return domains.stream().mapToInt(DomainRow::questions).sum();
    }

    /** How many questions have a text about how things are. */
    public int described() {
        return domains.stream().mapToInt(DomainRow::described).sum();
    }

    /** Whether every question has a judgement and a text, and every domain is decided. Only then everything is filled in. */
    public boolean complete() {
        return domains.stream()
                .allMatch(row -> row.judged() == row.questions()
                        && row.described() == row.questions()
                        && !row.score().isOpen());
    }

    private static DomainRow row(DomainSheet domain) {
        List<QuestionSheet> questions = domain.questions();
        DomainGrade score = domain.score().content();
        boolean far = domain.motivationReasons().contains(MotivationReason.FAR_FROM_SUGGESTION);
        int judged = places(questions, AdoptionOverview::isJudged).size();
        return new DomainRow(
                domain.domain().id(),
                domain.domain().name(),
                score,
                far ? domain.suggestion().grade().orElse(null) : null,
                questions.size(),
                judged,
                places(questions, AdoptionOverview::isDescribed).size(),
                thin(questions, score, judged));
    }

    private static List<ThinPoint> thin(List<QuestionSheet> questions, DomainGrade score, int judged) {
        List<ThinPoint> thin = new ArrayList<>();
        List<Place> bare = places(questions, question -> isJudged(question) && !isDescribed(question));
        if (!bare.isEmpty()) {
            thin.add(new JudgedWithoutText(bare));
        }
        List<Place> silent = places(questions, question -> !isJudged(question) && !isDescribed(question));
        if (!silent.isEmpty()) {
            thin.add(new NothingSaid(silent));
        }
        if (score.grade() != null && judged == 0) {
            thin.add(new GradeWithoutJudgements());
        }
        if (score.grade() != null && score.explanation().isBlank()) {
            thin.add(new GradeWithoutMotivation());
        }
        return thin;
    }

    private static List<Place> places(List<QuestionSheet> questions, Predicate<QuestionSheet> which) {
        return questions.stream()
                .filter(which)
                .map(question ->
                        new Place(question.question().id(), question.question().code()))
                .toList();
    }

    private static boolean isJudged(QuestionSheet question) {
        return question.finding().content().judgement() != null;
    }

    private static boolean isDescribed(QuestionSheet question) {
        return !question.finding().content().narrative().isBlank();
    }
}
