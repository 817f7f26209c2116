package nl.privacyspiegel.assessment;

import java.util.Map;

/** A measurement with all its findings by question and its scores by domain. */
record MeasurementRecord(Measurement measurement, Map<String, Finding> findings, Map<String, ScoreEntry> scores) {

    Versioned<FindingData> finding(String question) {
        Finding finding = findings.get(question);
        return finding == null ? new Versioned<>(FindingData.EMPTY, 0, null, null) : finding.versioned();
    }

    Versioned<DomainScore> score(String domain) {
        ScoreEntry entry = scores.get(domain);
        return entry == null ? new Versioned<>(DomainScore.OPEN, 0, null, null) : entry.versioned();
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
                        framework.domains().size()));
    }
}
