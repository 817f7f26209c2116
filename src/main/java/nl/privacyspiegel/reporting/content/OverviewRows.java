package nl.privacyspiegel.reporting.content;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.privacyspiegel.assessment.AdoptedMeasurement;
import nl.privacyspiegel.assessment.MeasurementContent;
import nl.privacyspiegel.assessment.consensus.AgreedNote;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.finding.FindingData;
import nl.privacyspiegel.framework.FrameworkData;
import nl.privacyspiegel.framework.FrameworkData.Question;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.reporting.content.ReportCell.Blank;
import nl.privacyspiegel.reporting.content.ReportCell.GradeValue;
import nl.privacyspiegel.reporting.content.ReportCell.Text;

/** The rows of the long lists, of measurements with one version of a framework. */
public record OverviewRows(FrameworkData framework, ReportTexts words) {

    /**
     * A row for each domain.
     *
     * @param agreed what the group agreed on, by the id of the domain
     */
    public Stream<List<ReportCell>> decisions(
            String unit, AdoptedMeasurement measurement, MeasurementContent content, Map<String, AgreedNote> agreed) {
        return framework.domains().stream().map(domain -> {
            DomainGrade score = content.scores().getOrDefault(domain.id(), DomainGrade.OPEN);
            Optional<AgreedNote> note = Optional.ofNullable(agreed.get(domain.id()));
            return Stream.concat(
                            moment(unit, measurement),
                            Stream.of(
                                    new Text(framework.name()),
                                    new Text(domain.name()),
                                    words.grade(score, framework.scale()),
                                    new Text(score.explanation()),
                                    amount(note.flatMap(AgreedNote::median).map(Grade::value)),
                                    amount(note.flatMap(AgreedNote::spread)),
                                    note.map(AgreedNote::minority)
                                            .filter(view -> !view.isEmpty())
                                            .<ReportCell>map(Text::new)
                                            .orElseGet(Blank::new)))
                    .toList();
        });
    }

    private ReportCell amount(Optional<BigDecimal> number) {
        int decimals = framework.scale().decimals();
        return number.<ReportCell>map(each -> new GradeValue(each, decimals, words.number(each, decimals)))
                .orElseGet(Blank::new);
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
