package nl.privacyspiegel.assessment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.privacyspiegel.framework.FrameworkData;
import nl.privacyspiegel.framework.FrameworkVersionId;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A measurement as the place where its working group does something together, without what was filled in. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class GroupMeasurements {

    private final MeasurementRepository measurements;
    private final MeasurementLists lists;
    private final AssessmentReader reader;
    private final CurrentUser user;

    GroupMeasurements(
            MeasurementRepository measurements, MeasurementLists lists, AssessmentReader reader, CurrentUser user) {
        this.measurements = measurements;
        this.lists = lists;
        this.user = user;
        this.reader = reader;
    }

    /**
     * What a measurement is of.
     *
     * @param assessment the name of the assessment
     * @param open whether it has not been adopted
     */
    public record Place(
            MeasurementId id,
            UnitId unit,
            String assessment,
            LocalDate date,
            boolean open,
            FrameworkVersionId version,
            FrameworkData framework) {}

    /** The place, for a member of its working group. */
    @Transactional(readOnly = true)
    public Place place(MeasurementId id) {
        return place(reader.measurement(id), reader.permitted(assessment(id), Role.ASSESSOR));
    }

    /** The places among these that are open, and of which the current member fills in the measurement. */
    @Transactional(readOnly = true)
    public List<Place> workedOn(Collection<MeasurementId> ids) {
        return ids.stream()
                .map(reader::measurement)
                .filter(measurement -> !measurement.isAdopted())
                .flatMap(measurement -> reader.workedOn(measurement.assessment()).stream()
                        .map(assessment -> place(measurement, assessment)))
                .toList();
    }

    /** Refuses who is not in the working group of this measurement. */
    @Transactional(readOnly = true)
    public void requireMember(MeasurementId id) {
        reader.permitted(assessment(id), Role.ASSESSOR);
    }

    /** Refuses who may not read this measurement. */
    @Transactional(readOnly = true)
    public void requireReader(MeasurementId id) {
        reader.readable(assessment(id));
    }

    /** Those of these measurements that are adopted and that the current member may read. */
    @Transactional(readOnly = true)
    public Set<MeasurementId> adopted(Collection<MeasurementId> ids) {
        List<UUID> units = user.units(AssessmentReader.READERS).stream()
                .map(unit -> unit.id().value())
                .toList();
        List<UUID> wanted = ids.stream().map(MeasurementId::value).toList();
        return units.isEmpty() || wanted.isEmpty()
                ? Set.of()
                : lists.adoptedAmong(wanted, units).stream()
                        .map(MeasurementId::new)
                        .collect(Collectors.toSet());
    }

    /**
     * Lets everybody else who wants to change this measurement, or adopt it, wait until the transaction ends.
     *
     * @throws RuleViolation when it was adopted or archived
     */
    public Place hold(MeasurementId id) {
        Assessment assessment = reader.changeable(assessment(id), Role.ASSESSOR);
        Measurement measurement = measurements.lock(id.value()).orElseThrow(NotFoundException::new);
        measurement.requireOpen();
        return place(measurement, assessment);
    }

    private AssessmentId assessment(MeasurementId id) {
        return measurements.findAssessmentId(id.value()).map(AssessmentId::new).orElseThrow(NotFoundException::new);
    }

    private Place place(Measurement measurement, Assessment assessment) {
        return new Place(
                measurement.id(),
                assessment.unit(),
                assessment.name(),
                measurement.measuredOn(),
                !measurement.isAdopted(),
                assessment.framework(),
                reader.framework(assessment));
    }
}
