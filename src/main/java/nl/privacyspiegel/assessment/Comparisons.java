package nl.privacyspiegel.assessment;

import nl.privacyspiegel.assessment.Comparison.DomainRow;
import nl.privacyspiegel.assessment.Comparison.Moment;
import nl.privacyspiegel.assessment.Comparison.QuestionRow;
import nl.privacyspiegel.assessment.Comparison.SectionRows;
import nl.privacyspiegel.shared.NotFoundException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Two measurements of one assessment side by side. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Comparisons {

    private final AssessmentReader reader;

    Comparisons(AssessmentReader reader) {
        this.reader = reader;
    }

    /**
     * Lays two measurements side by side.
     *
     * @throws NotFoundException when one does not exist, may not be read, or belongs to another assessment
     */
    public Comparison compare(MeasurementId start, MeasurementId end) {
        Measurement first = reader.measurement(start);
        Measurement second = reader.measurement(end);
        if (!first.assessment().equals(second.assessment())) {
            throw new NotFoundException();
        }
        Assessment assessment = reader.readable(first.assessment());
        AssessmentSummary summary = reader.summary(assessment);
        FrameworkData framework = reader.framework(assessment);
        MeasurementRecord before = reader.read(first);
        MeasurementRecord after = reader.read(second);
        return new Comparison(
                assessment.id(),
                assessment.name(),
                assessment.unit(),
                summary.unitName(),
                assessment.period(),
                assessment.framework(),
                framework.name(),
                summary.frameworkNumber(),
                framework.scale(),
                moment(first),
                moment(second),
                framework.domains().stream()
                        .map(domain -> row(domain, before, after))
                        .toList());
    }

    private static Moment moment(Measurement measurement) {
        return new Moment(
                measurement.id(),
                measurement.kind(),
                measurement.measuredOn(),
                measurement.revision(),
                measurement.adoptedOn(),
                measurement.adoptedBy());
    }

    private static DomainRow row(FrameworkData.Domain domain, MeasurementRecord before, MeasurementRecord after) {
        return new DomainRow(
                domain.id(),
                domain.name(),
                before.score(domain.id()).content(),
                after.score(domain.id()).content(),
                domain.sections().stream()
                        .map(section -> new SectionRows(
                                section.name(),
                                section.questions().stream()
                                        .map(question -> row(question, before, after))
                                        .toList()))
                        .toList());
    }

    private static QuestionRow row(FrameworkData.Question question, MeasurementRecord before, MeasurementRecord after) {
        FindingData start = before.finding(question.id()).content();
        FindingData end = after.finding(question.id()).content();
        return new QuestionRow(
                question.id(), question.code(), question.text(), question.rationale(), start, end, end.repeats(start));
    }
}
