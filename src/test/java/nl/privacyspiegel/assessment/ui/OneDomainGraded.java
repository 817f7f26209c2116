package nl.privacyspiegel.assessment.ui;

import nl.privacyspiegel.assessment.AssessmentId;
import nl.privacyspiegel.assessment.Assessments;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.Measurements;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.framework.Grade;

/** The shortest way to an adopted measurement: policy gets a 2, and no other domain was assessed. */
final class OneDomainGraded {

    private OneDomainGraded() {}

    /** Grades and adopts the first measurement of an assessment. */
    static MeasurementId adopt(Assessments assessments, Measurements measurements, AssessmentId id) {
        MeasurementId start = assessments.get(id).counting().getFirst().id();
        measurements
                .sheet(start)
                .domains()
                .forEach(domain -> measurements.saveScore(
                        start,
                        domain.domain().id(),
                        domain.domain().id().equals("beleid")
                                ? DomainGrade.graded(Grade.of(2), "want")
                                : DomainGrade.notAssessed("later"),
                        0));
        measurements.adopt(start);
        return start;
    }
}
