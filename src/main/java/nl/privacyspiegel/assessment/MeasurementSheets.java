package nl.privacyspiegel.assessment;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.privacyspiegel.assessment.EarlierMeasurements.EarlierMeasurement;
import nl.privacyspiegel.assessment.MeasurementSheet.DomainSheet;
import nl.privacyspiegel.assessment.MeasurementSheet.QuestionSheet;
import nl.privacyspiegel.assessment.MeasurementSheet.SectionSheet;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.finding.FindingData;
import nl.privacyspiegel.assessment.finding.Versioned;
import nl.privacyspiegel.assessment.grading.GradeSuggestion;
import nl.privacyspiegel.assessment.grading.MotivationReason;
import nl.privacyspiegel.assessment.grading.OpenPoint;
import nl.privacyspiegel.framework.FrameworkData;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.framework.GradingScale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes the rows of a measurement, and lays them out beside the measurement before it. */
@Component
class MeasurementSheets {

    private final FindingRepository findings;
    private final DomainGradeRowRepository scores;
    private final AssessmentReader reader;
    private final EarlierMeasurements earlier;
    private final ApplicationEventPublisher events;
    private final TargetGradeRowRepository targets;

    MeasurementSheets(
            FindingRepository findings,
            DomainGradeRowRepository scores,
            AssessmentReader reader,
            EarlierMeasurements earlier,
            ApplicationEventPublisher events,
            TargetGradeRowRepository targets) {
        this.findings = findings;
        this.scores = scores;
        this.reader = reader;
        this.earlier = earlier;
        this.events = events;
        this.targets = targets;
    }

    /** One empty row for each question and each domain, so that two people who start at once meet in the same row. */
    void prepare(MeasurementId measurement, FrameworkData framework) {
        framework
                .questions()
                .forEach(question -> findings.save(new Finding(measurement, question.id(), FindingData.EMPTY)));
        framework
                .domains()
                .forEach(domain -> scores.save(new DomainGradeRow(measurement, domain.id(), DomainGrade.OPEN)));
    }

    /** The rows of a revision: what was adopted, to be corrected. */
    void copy(MeasurementRecord from, MeasurementId to) {
        from.findings().values().forEach(row -> findings.save(new Finding(to, row.question(), row.data())));
        from.scores().values().forEach(row -> scores.save(new DomainGradeRow(to, row.domain(), row.score())));
        events.publishEvent(new MeasurementEvent.Revised(from.measurement().id(), to));
    }

    /** Tells those who work above it that it does not change any more. */
    void adopted(MeasurementId measurement) {
        events.publishEvent(new MeasurementEvent.Adopted(measurement));
    }

    void remove(MeasurementId measurement) {
        findings.deleteByMeasurementId(measurement.value());
        scores.deleteByMeasurementId(measurement.value());
    }

    /** Those of these measurements in which nothing was filled in. */
    Set<MeasurementId> empty(Collection<MeasurementId> measurements) {
        List<UUID> ids = measurements.stream().map(MeasurementId::value).toList();
        Set<MeasurementId> empty = new HashSet<>(measurements);
        findings.findByMeasurementIdIn(ids).stream()
                .filter(finding -> !finding.data().isEmpty())
                .forEach(finding -> empty.remove(finding.measurement()));
        scores.findByMeasurementIdIn(ids).stream()
                .filter(entry -> !entry.score().equals(DomainGrade.OPEN))
                .forEach(entry -> empty.remove(entry.measurement()));
        return empty;
    }

    MeasurementSheet sheet(Measurement measurement, Assessment assessment, boolean editable) {
        FrameworkData framework = reader.framework(assessment);
        Timeline timeline = reader.timeline(assessment.id());
        MeasurementRecord now = reader.read(measurement);
        Optional<EarlierMeasurement> before = earlier.before(measurement, assessment, timeline);
        Optional<MeasurementSheet.Previous> previous = before.map(EarlierMeasurement::words);
        return new MeasurementSheet(
                now.summary(timeline, framework),
                reader.summary(assessment),
                framework.scale(),
                editable && !measurement.isAdopted(),
                previous.map(MeasurementSheet.Previous::date).orElse(null),
                domains(framework, now, before.orElse(null)),
                previous.orElse(null),
                targets.of(assessment.id()));
    }

    /** What is not finished in a measurement, in the order of the framework. */
    List<OpenPoint> openPoints(Measurement measurement, Assessment assessment) {
        MeasurementRecord now = reader.read(measurement);
        Optional<EarlierMeasurement> before = now.gradesSayWhy()
                ? Optional.empty()
                : earlier.before(measurement, assessment, reader.timeline(assessment.id()));
        return OpenPoints.of(domains(reader.framework(assessment), now, before.orElse(null)));
    }

    private static List<DomainSheet> domains(
            FrameworkData framework, MeasurementRecord now, @Nullable EarlierMeasurement before) {
        return framework.domains().stream()
                .map(domain -> domainSheet(framework.scale(), domain, now, before))
                .toList();
    }

    /** What was found before for a question, that {@link #sheet} shows beside it; empty when there is nothing. */
    Optional<FindingData> previous(Measurement measurement, String question) {
        Assessment assessment = reader.readable(measurement.assessment());
        return earlier.before(measurement, assessment, reader.timeline(assessment.id()))
                .flatMap(before -> before.finding(question));
    }

    private static DomainSheet domainSheet(
            GradingScale scale,
            FrameworkData.Domain domain,
            MeasurementRecord now,
            @Nullable EarlierMeasurement before) {
        List<SectionSheet> sections = domain.sections().stream()
                .map(section -> new SectionSheet(
                        section.name(),
                        section.questions().stream()
                                .map(question -> new QuestionSheet(
                                        question,
                                        now.finding(question.id()),
                                        before == null
                                                ? null
                                                : before.finding(question.id()).orElse(null)))
                                .toList()))
                .toList();
        GradeSuggestion suggestion = GradeSuggestion.suggest(
                scale,
                domain.questions()
                        .map(question -> new GradeSuggestion.Judged(
                                question.code(),
                                now.finding(question.id()).content().judgement()))
                        .toList());
        Versioned<DomainGrade> score = now.score(domain.id());
        DomainGrade previous = before == null ? null : before.score(domain.id()).orElse(null);
        return new DomainSheet(
                domain,
                score,
                previous,
                suggestion,
                reasons(
                        domain,
                        score.content(),
                        suggestion,
                        now,
                        before == null || !before.isOfSameAssessment() ? null : before.record()),
                sections);
    }

    /** A new assessment judges anew: only within one assessment a higher grade has to say why. */
    private static Set<MotivationReason> reasons(
            FrameworkData.Domain domain,
            DomainGrade score,
            GradeSuggestion suggestion,
            MeasurementRecord now,
            @Nullable MeasurementRecord before) {
        Grade grade = score.grade();
        if (grade == null) {
            return Set.of();
        }
        boolean changed = before == null
                || domain.questions()
                        .anyMatch(question -> !now.finding(question.id())
                                .content()
                                .repeats(before.finding(question.id()).content()));
        return MotivationReason.whyAGradeNeedsAMotivation(
                grade,
                suggestion.grade(),
                before == null ? null : before.score(domain.id()).content().grade(),
                changed);
    }
}
