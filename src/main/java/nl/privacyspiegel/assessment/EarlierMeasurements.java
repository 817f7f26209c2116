package nl.privacyspiegel.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.finding.FindingData;
import nl.privacyspiegel.assessment.grading.ComparableFrameworks;
import nl.privacyspiegel.framework.FrameworkData;
import nl.privacyspiegel.framework.FrameworkVersionId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what was measured before a measurement. */
@Component
class EarlierMeasurements {

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
            return frameworks.compares(domain)
                    ? Optional.of(record.score(domain).content())
                    : Optional.empty();
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

    private final AssessmentReader reader;
    private final AssessmentRepository assessments;

    EarlierMeasurements(AssessmentReader reader, AssessmentRepository assessments) {
        this.reader = reader;
        this.assessments = assessments;
    }

    /**
     * The measurement before this one in its assessment; of the first one the newest adopted measurement, up to its day, of
     * the other assessments of the unit with the same framework.
     */
    Optional<EarlierMeasurement> before(Measurement measurement, Assessment assessment, Timeline timeline) {
        Optional<Measurement> within = timeline.before(measurement);
        if (within.isPresent()) {
            FrameworkData framework = reader.framework(assessment);
            return within.map(reader::read)
                    .map(record -> new EarlierMeasurement(
                            record, new ComparableFrameworks(framework, framework), false, null));
        }
        String key = reader.frameworkKey(assessment);
        Map<AssessmentId, Assessment> others =
                assessments
                        .findByUnitIdInOrderByPeriodStartDescNameAscIdAsc(
                                List.of(assessment.unit().value()))
                        .stream()
                        .filter(each -> !each.id().equals(assessment.id()))
                        .filter(each -> reader.frameworkKey(each).equals(key))
                        .collect(Collectors.toMap(Assessment::id, Function.identity()));
        return reader.timelines(others.keySet()).stream()
                .flatMap(each -> each.adopted().stream())
                .filter(each -> !each.measuredOn().isAfter(measurement.measuredOn()))
                .max(Comparator.comparing(Measurement::measuredOn)
                        .thenComparing(Measurement::kind)
                        .thenComparing(each -> each.id().value()))
                .flatMap(found -> Optional.ofNullable(others.get(found.assessment()))
                        .map(other -> of(reader.read(found), other, assessment)));
    }

    /** Whether grades of this domain can be laid side by side in two versions; not when they are of two frameworks. */
    boolean compares(FrameworkVersionId then, FrameworkVersionId now, String domain) {
        return reader.frameworkSummary(then)
                        .key()
                        .equals(reader.frameworkSummary(now).key())
                && frameworks(then, now).compares(domain);
    }

    private EarlierMeasurement of(MeasurementRecord record, Assessment then, Assessment now) {
        return new EarlierMeasurement(
                record,
                frameworks(then.framework(), now.framework()),
                backwards(then.framework(), now.framework()),
                then.name());
    }

    private ComparableFrameworks frameworks(FrameworkVersionId then, FrameworkVersionId now) {
        FrameworkData before = reader.framework(then);
        FrameworkData after = reader.framework(now);
        return backwards(then, now) ? new ComparableFrameworks(after, before) : new ComparableFrameworks(before, after);
    }

    private boolean backwards(FrameworkVersionId then, FrameworkVersionId now) {
        return reader.frameworkSummary(then).number()
                > reader.frameworkSummary(now).number();
    }
}
