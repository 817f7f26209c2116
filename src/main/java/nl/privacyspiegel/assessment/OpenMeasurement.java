package nl.privacyspiegel.assessment;

import java.time.LocalDate;
import nl.privacyspiegel.assessment.MeasurementSummary.Progress;
import nl.privacyspiegel.organisation.UnitId;

/** A measurement, or a revision of one, that is not adopted yet, and how far it is. */
public record OpenMeasurement(
        MeasurementId id,
        AssessmentId assessment,
        String assessmentName,
        UnitId unit,
        MeasurementKind kind,
        LocalDate date,
        int revision,
        Progress progress) {

    /** Whether it asks for work on this day, as {@link Progress#isDue} says. */
    public boolean isDue(LocalDate today) {
        return progress.isDue(date, today);
    }
}
