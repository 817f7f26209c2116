package nl.privacyspiegel.assessment;

import java.util.Map;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.finding.FindingData;
import nl.privacyspiegel.assessment.finding.Versioned;
import nl.privacyspiegel.framework.FrameworkData;

/** A measurement with all its findings by question and its scores by domain. */
record MeasurementRecord(Measurement measurement, Map<String, Finding> findings, Map<String, DomainGradeRow> scores) {

    Versioned<FindingData> finding(String question) {
        Finding finding = findings.get(question);
        return finding == null ? new Versioned<>(FindingData.EMPTY, 0, null, null) : finding.versioned();
    }

    Versioned<DomainGrade> score(String domain) {
        DomainGradeRow entry = scores.get(domain);
        return entry == null ? new Versioned<>(DomainGrade.OPEN, 0, null, null) : entry.versioned();
    }

    /** Whether every grade has its motivation: then none lacks one, whatever was measured before. */
    boolean gradesSayWhy() {
        return scores.values().stream()
                .map(DomainGradeRow::score)
                .noneMatch(score -> score.grade() != null && score.explanation().isBlank());
    }

    /** Whether nothing was found and nothing was decided. */
    boolean isEmpty() {
        return findings.values().stream().allMatch(finding -> finding.data().isEmpty())
                && scores.values().stream().allMatch(entry -> entry.score().equals(DomainGrade.OPEN));
    }

    Comparison.Moment moment() {
        return new Comparison.Moment(
                measurement.id(),
                measurement.kind(),
                measurement.measuredOn(),
                measurement.revision(),
                measurement.adoptedOn(),
                measurement.adoptedBy());
    }

    MeasurementSummary summary(Timeline timeline, FrameworkData framework) {
        long judged = framework
                .questions()
                .filter(question -> finding(question.id()).content().judgement() != null)
                .count();
        long decided = framework.domains().stream()
                .filter(domain -> !score(domain.id()).content().isOpen())
                .count();
        return measurement.summary(
                timeline.isReplaced(measurement),
                new MeasurementSummary.Progress(
                        (int) judged,
                        (int) framework.questions().count(),
                        (int) decided,
                        framework.domains().size(),
                        !isEmpty()));
    }
}
