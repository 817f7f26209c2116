package nl.privacyspiegel.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.framework.FrameworkVersionId;
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

    /** What is open first, then the newest; of one period by unit and name. */
    public static final Comparator<AssessmentSummary> OPEN_FIRST = Comparator.comparing(AssessmentSummary::isOpen)
            .thenComparing(assessment -> assessment.period().start())
            .reversed()
            .thenComparing(AssessmentSummary::unitName)
            .thenComparing(AssessmentSummary::name);

    public AssessmentSummary {
        measurements = List.copyOf(measurements);
    }

    /** The newest revision of each measurement. */
    public List<MeasurementSummary> current() {
        return measurements.stream()
                .filter(measurement -> !measurement.replaced())
                .toList();
    }

    /** Whether there is still something to fill in or to adopt. */
    public boolean isOpen() {
        return !archived && current().stream().anyMatch(measurement -> !measurement.isAdopted());
    }

    /** Of each measurement the revision that counts: the newest adopted one, else the newest. */
    public List<MeasurementSummary> counting() {
        List<MeasurementSummary> counting = new ArrayList<>();
        for (MeasurementSummary each : measurements) {
            if (each.revision() == 1) {
                counting.add(each);
            } else if (each.isAdopted() || !counting.getLast().isAdopted()) {
                counting.set(counting.size() - 1, each);
            }
        }
        return counting;
    }

    /** The first and the last measurement that are finished; empty while there are no two of them. */
    public Optional<Pair> pair() {
        List<MeasurementSummary> finished =
                counting().stream().filter(MeasurementSummary::isFinished).toList();
        return finished.size() < 2 ? Optional.empty() : Optional.of(new Pair(finished.getFirst(), finished.getLast()));
    }

    /** Two different measurements, to lay side by side. */
    public record Pair(MeasurementSummary start, MeasurementSummary end) {}

    /** The measurement to report on while there are no two to compare: the first in which something was filled in. */
    public Optional<MeasurementSummary> startingPoint() {
        return counting().stream()
                .filter(measurement -> !measurement.progress().isUntouched())
                .findFirst();
    }
}
