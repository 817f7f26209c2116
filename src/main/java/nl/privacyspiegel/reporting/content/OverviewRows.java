package nl.privacyspiegel.reporting.content;

import java.util.List;
import java.util.stream.Stream;
import nl.privacyspiegel.assessment.AdoptedMeasurement;
import nl.privacyspiegel.assessment.MeasurementContent;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.finding.FindingData;
import nl.privacyspiegel.framework.FrameworkData;
import nl.privacyspiegel.framework.FrameworkData.Question;
import nl.privacyspiegel.reporting.content.ReportCell.Text;

/** The rows of the long lists, of measurements with one version of a framework. */
public record OverviewRows(FrameworkData framework, ReportTexts words) {

    /** A row for each domain. */
    public Stream<List<ReportCell>> decisions(String unit, AdoptedMeasurement measurement, MeasurementContent content) {
        return framework.domains().stream().map(domain -> {
            DomainGrade score = content.scores().getOrDefault(domain.id(), DomainGrade.OPEN);
            return Stream.concat(
                            moment(unit, measurement),
                            Stream.of(
                                    new Text(framework.name()),
                                    new Text(domain.name()),
                                    words.grade(score, framework.scale()),
                                    new Text(score.explanation())))
                    .toList();
        });
    }

    /** A row for each question. */
    public Stream<List<ReportCell>> findings(String unit, AdoptedMeasurement measurement, MeasurementContent content) {
        return framework.domains().stream()
                .flatMap(domain -> domain.questions()
                        .map(question -> finding(
                                Stream.concat(moment(unit, measurement), Stream.of(new Text(domain.name()))),
                                question,
                                content.findings().getOrDefault(question.id(), FindingData.EMPTY))));
    }

    private Stream<ReportCell> moment(String unit, AdoptedMeasurement measurement) {
        return Stream.of(
                new Text(unit),
                new Text(measurement.assessmentName()),
                new Text(words.kind(measurement.kind())),
                words.day(measurement.date()));
    }

    private List<ReportCell> finding(Stream<ReportCell> about, Question question, FindingData finding) {
        return Stream.concat(
                        about,
                        Stream.of(
                                new Text(question.code()),
                                new Text(question.text()),
                                new Text(words.judgement(finding.judgement())),
                                new Text(finding.narrative()),
                                new Text(finding.references()),
                                words.day(finding.date())))
                .toList();
    }
}
