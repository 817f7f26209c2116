package nl.privacyspiegel.assessment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.privacyspiegel.assessment.MeasurementSummary.Progress;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.finding.FindingData;
import nl.privacyspiegel.assessment.finding.Versioned;
import nl.privacyspiegel.assessment.grading.GradeSuggestion;
import nl.privacyspiegel.assessment.grading.MeanGrade;
import nl.privacyspiegel.assessment.grading.MotivationReason;
import nl.privacyspiegel.assessment.target.TargetGrade;
import nl.privacyspiegel.framework.FrameworkData;
import nl.privacyspiegel.framework.GradeMeaning;
import nl.privacyspiegel.framework.GradingScale;
import nl.privacyspiegel.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * A measurement to fill in or to read.
 *
 * @param editable whether the current member may change it: open, and with the role for it
 * @param previousDate the date of the measurement before this one; null when there is none
 * @param earlier which measurement that is; null when there is none
 * @param targets what the assessment aims at, by the id of the domain; nothing for a domain without a target
 */
public record MeasurementSheet(
        MeasurementSummary summary,
        AssessmentSummary assessment,
        GradingScale scale,
        boolean editable,
        @Nullable LocalDate previousDate,
        List<DomainSheet> domains,
        @Nullable Previous earlier,
        Map<String, TargetGrade> targets) {

    public MeasurementSheet {
        domains = List.copyOf(domains);
        targets = Map.copyOf(targets);
    }

    /** Without targets. */
    public MeasurementSheet(
            MeasurementSummary summary,
            AssessmentSummary assessment,
            GradingScale scale,
            boolean editable,
            @Nullable LocalDate previousDate,
            List<DomainSheet> domains,
            @Nullable Previous earlier) {
        this(summary, assessment, scale, editable, previousDate, domains, earlier, Map.of());
    }

    /** Whether nothing is left to do before it can be adopted, reasons for grades included. */
    public boolean isComplete() {
        return domains.stream().allMatch(domain -> domain.progress().isComplete());
    }

    /** What is aimed at for a domain; empty without a target. */
    public Optional<TargetGrade> target(DomainSheet domain) {
        return Optional.ofNullable(targets.get(domain.domain().id()));
    }

    /** The same beside what a later assessment aims at, which holds where both have a target. */
    public MeasurementSheet aiming(Map<String, TargetGrade> later) {
        Map<String, TargetGrade> both = new HashMap<>(targets);
        both.putAll(later);
        return new MeasurementSheet(summary, assessment, scale, editable, previousDate, domains, earlier, both);
    }

    /**
     * The measurement that stands beside this one.
     *
     * @param assessment the name of the assessment that it is of; null when that is the same
     */
    public record Previous(
            MeasurementKind kind,
            int revision,
            LocalDate date,
            @Nullable String assessment) {}

    /**
     * A domain with its questions, its grade and what stands beside it.
     *
     * @param previous what was decided at the measurement before; null when there is none to compare with
     * @param motivationReasons why the grade needs a motivation; empty when it does not
     */
    public record DomainSheet(
            FrameworkData.Domain domain,
            Versioned<DomainGrade> score,
            @Nullable DomainGrade previous,
            GradeSuggestion suggestion,
            Set<MotivationReason> motivationReasons,
            List<SectionSheet> sections) {

        public DomainSheet {
            sections = List.copyOf(sections);
        }

        public List<QuestionSheet> questions() {
            return sections.stream()
                    .flatMap(section -> section.questions().stream())
                    .toList();
        }

        public Progress progress() {
            List<QuestionSheet> questions = questions();
            long judged = questions.stream()
                    .filter(question -> question.finding().content().judgement() != null)
                    .count();
            boolean begun = !score.content().equals(DomainGrade.OPEN)
                    || questions.stream()
                            .anyMatch(question -> !question.finding().content().isEmpty());
            boolean decided = !score.content().isOpen() && !lacksReason();
            return new Progress((int) judged, questions.size(), decided ? 1 : 0, 1, begun);
        }

        /** Whether what was decided asks for a reason that nobody wrote down yet: it cannot be adopted like this. */
        public boolean lacksReason() {
            DomainGrade decided = score.content();
            return decided.explanation().isBlank() && (decided.notAssessed() || !motivationReasons.isEmpty());
        }

        /**
         * Refuses when it {@link #lacksReason() lacks a reason}.
         *
         * @throws RuleViolation in the words of the first that asks for one
         */
        public void requireReason() {
            if (lacksReason()) {
                throw new RuleViolation(motivationReasons.stream()
                        .findFirst()
                        .map(MotivationReason::translationKey)
                        .orElse("assessment.score.reasonAsked"));
            }
        }
    }

    /** A part of a domain; the name is null in a domain without parts. */
    public record SectionSheet(@Nullable String name, List<QuestionSheet> questions) {

        public SectionSheet {
            questions = List.copyOf(questions);
        }
    }

    /** One question; {@code previous} is what was found at the measurement before, null when it was not asked. */
    public record QuestionSheet(
            FrameworkData.Question question,
            Versioned<FindingData> finding,
            @Nullable FindingData previous) {}

    /** The mean of the grades, over the domains that have one. */
    public MeanGrade mean() {
        return MeanGrade.of(
                domains.stream().map(sheet -> sheet.score().content().grade()).toList());
    }

    /** What the grade of a domain means by the words of the framework; empty without a grade, or without words. */
    public Optional<GradeMeaning> meaning(DomainSheet domain) {
        return Optional.ofNullable(domain.score().content().grade())
                .flatMap(grade -> GradeMeaning.of(grade, domain.domain().anchors(scale)));
    }

    /** Whether nothing was found and nothing was decided. */
    public boolean isEmpty() {
        return domains.stream()
                .allMatch(domain -> domain.score().content().equals(DomainGrade.OPEN)
                        && domain.questions().stream()
                                .allMatch(
                                        question -> question.finding().content().isEmpty()));
    }

    public Optional<DomainSheet> domain(String id) {
        return domains.stream().filter(sheet -> sheet.domain().id().equals(id)).findFirst();
    }
}
