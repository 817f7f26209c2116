package nl.privacyspiegel.assessment;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.framework.FrameworkVersionId;
import nl.privacyspiegel.organisation.UnitId;

/**
 * A measurement that counts: adopted, in its newest adopted revision. Only what overviews need of it.
 *
 * @param revision 1 for what was never corrected
 * @param scores by domain; the explanation is that of a domain that was not assessed, and empty for a grade
 */
public record AdoptedMeasurement(
        MeasurementId id,
        AssessmentId assessment,
        String assessmentName,
        UnitId unit,
        FrameworkVersionId framework,
        MeasurementKind kind,
        LocalDate date,
        int revision,
        Map<String, DomainGrade> scores) {

    /** From early to late; of one day the start before the end. */
    public static final Comparator<AdoptedMeasurement> BY_TIME = Comparator.comparing(AdoptedMeasurement::date)
            .thenComparing(AdoptedMeasurement::kind)
            .thenComparing(measurement -> measurement.id().value());

    public AdoptedMeasurement {
        scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
    }
}
