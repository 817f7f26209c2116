package nl.privacyspiegel.assessment;

import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.organisation.UnitId;

/**
 * An assessment with its measurements in the order of time; of a revised measurement the revisions stand behind each
 * other, newest last.
 *
 * @param archived whether it is out of lists, and can only be read
 */
public record AssessmentSummary(
        AssessmentId id,
        String name,
        UnitId unit,
        String unitName,
        Period period,
        FrameworkVersionId framework,
        String frameworkName,
        int frameworkNumber,
        List<MeasurementSummary> measurements,
        boolean archived) {

    /** One that is in use. */
    public AssessmentSummary(
            AssessmentId id,
            String name,
            UnitId unit,
            String unitName,
            Period period,
            FrameworkVersionId framework,
            String frameworkName,
            int frameworkNumber,
            List<MeasurementSummary> measurements) {
        this(id, name, unit, unitName, period, framework, frameworkName, frameworkNumber, measurements, false);
    }

    public AssessmentSummary {
        measurements = List.copyOf(measurements);
    }

    /** The newest revision of each measurement. */
    public List<MeasurementSummary> current() {
        return measurements.stream()
                .filter(measurement -> !measurement.replaced())
                .toList();
    }

    /** The measurement to compare from: the newest revision at the start. */
    public Optional<MeasurementSummary> first() {
        return current().stream().findFirst();
    }

    /** The last measurement in which something was filled in, else the last one. */
    public Optional<MeasurementSummary> last() {
        List<MeasurementSummary> current = current();
        return current.reversed().stream()
                .filter(measurement -> !measurement.progress().isUntouched())
                .findFirst()
                .or(() -> current.reversed().stream().findFirst());
    }
}
