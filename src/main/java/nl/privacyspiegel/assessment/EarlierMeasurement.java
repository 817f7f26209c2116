package nl.privacyspiegel.assessment;

import java.util.Optional;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.finding.FindingData;
import nl.privacyspiegel.assessment.grading.ComparableFrameworks;
import org.jspecify.annotations.Nullable;

/**
 * What was measured before a measurement: in the same assessment, or for the first measurement of an assessment in an
 * earlier one of the unit, perhaps by another version of the framework.
 *
 * @param frameworks both versions of the framework
 * @param backwards whether the earlier measurement answers the newer version
 * @param assessment the name of the earlier assessment; null when it is the same
 */
record EarlierMeasurement(
        MeasurementRecord record,
        ComparableFrameworks frameworks,
        boolean backwards,
        @Nullable String assessment) {

    /** What was found for this question of the present framework; empty when it was not asked. */
    Optional<FindingData> finding(String question) {
        return (backwards ? frameworks.inNewer(question) : frameworks.inOlder(question))
                .map(id -> record.finding(id).content());
    }

    /** What was decided about this domain of the present framework; empty when that cannot be compared. */
    Optional<DomainGrade> score(String domain) {
        return frameworks.compares(domain) ? Optional.of(record.score(domain).content()) : Optional.empty();
    }

    /** Whether it is of the same assessment. */
    boolean isOfSameAssessment() {
        return assessment == null;
    }

    MeasurementSheet.Previous words() {
        Measurement measurement = record.measurement();
        return new MeasurementSheet.Previous(
                measurement.kind(), measurement.revision(), measurement.measuredOn(), assessment);
    }
}
