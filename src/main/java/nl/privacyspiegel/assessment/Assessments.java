package nl.privacyspiegel.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.privacyspiegel.framework.FrameworkStore;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.organisation.Units;
import nl.privacyspiegel.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Assessments (trajecten): one unit, one version of a framework, one period, two or more measurements. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Assessments {

    private final AssessmentRepository assessments;
    private final MeasurementRepository measurements;
    private final MeasurementSheets sheets;
    private final AssessmentReader reader;
    private final FrameworkStore frameworks;
    private final CurrentUser user;
    private final Units units;
    private final AssessmentDoubles doubles;
    private final AssessmentChanges changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Assessments(
            AssessmentRepository assessments,
            MeasurementRepository measurements,
            MeasurementSheets sheets,
            AssessmentReader reader,
            FrameworkStore frameworks,
            CurrentUser user,
            Units units,
            AssessmentDoubles doubles,
            AssessmentChanges changes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.assessments = assessments;
        this.measurements = measurements;
        this.sheets = sheets;
        this.reader = reader;
        this.frameworks = frameworks;
        this.user = user;
        this.units = units;
        this.doubles = doubles;
        this.changes = changes;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The assessments of the selected unit and all below it that the current member may read, newest period first; not the
     * archived ones.
     */
    @Transactional(readOnly = true)
    public List<AssessmentSummary> list() {
        return reader.summaries(
                assessments.findByArchivedOnIsNullAndUnitIdInOrderByPeriodStartDescNameAscIdAsc(readableBelow()));
    }

    /** The assessments of these units that the current member may read, newest period first; archived ones too. */
    @Transactional(readOnly = true)
    public List<AssessmentSummary> of(Collection<UnitId> wanted) {
        return reader.summaries(assessments.findByUnitIdInOrderByPeriodStartDescNameAscIdAsc(readable(wanted)));
    }

    private List<UUID> readableBelow() {
        return readable(units.selectedAndBelow().stream().map(UnitSummary::id).toList());
    }

    private List<UUID> readable(Collection<UnitId> wanted) {
        Set<UnitId> readable = user.units(AssessmentReader.READERS).stream()
                .map(UnitSummary::id)
                .collect(Collectors.toSet());
        return wanted.stream().filter(readable::contains).map(UnitId::value).toList();
    }

    /**
     * One assessment.
     *
     * @throws nl.privacyspiegel.shared.NotFoundException when there is none that the current member may read
     */
    @Transactional(readOnly = true)
    public AssessmentSummary get(AssessmentId id) {
        return reader.summary(reader.readable(id));
    }

    /** The units for which the current member may start an assessment. */
    @Transactional(readOnly = true)
    public List<UnitSummary> assessableUnits() {
        return user.unitsInUse(Role.ASSESSOR);
    }

    /** Whether the current member may fill in measurements of this assessment. */
    @Transactional(readOnly = true)
    public boolean mayEdit(AssessmentId id) {
        return reader.mayChange(reader.readable(id), Role.ASSESSOR);
    }

    /** Whether this measurement is open and the current member fills it in. */
    @Transactional(readOnly = true)
    public boolean mayFillIn(MeasurementId id) {
        Measurement measurement = reader.measurement(id);
        Assessment assessment = reader.readable(measurement.assessment());
        return !measurement.isAdopted() && reader.mayChange(assessment, Role.ASSESSOR);
    }

    /**
     * Starts an assessment with an empty measurement on the first and one on the last day of its period.
     *
     * @throws RuleViolation when the version of the framework is a draft or archived, the unit is archived, or it has one in use with the same
     *     name, framework and period
     */
    public AssessmentId start(NewAssessment data) {
        user.require(data.unit(), Role.ASSESSOR);
        doubles.requireOnly(null, data);
        frameworks.requireChoice(data.framework(), "assessment.framework.notPublished");
        Assessment assessment = assessments.save(new Assessment(data, clock.instant()));
        MeasurementId first =
                add(assessment, MeasurementKind.START, data.period().start());
        add(assessment, MeasurementKind.END, data.period().end());
        opened(assessment, first, MeasurementKind.START, data.period().start());
        return assessment.id();
    }

    /**
     * Adds a measurement between start and end.
     *
     * @throws RuleViolation when the day lies outside the period, or not between the measurement at the start and the one at
     *     the end
     */
    public MeasurementId addInterim(AssessmentId id, LocalDate day) {
        Assessment assessment = changes.locked(id);
        if (!assessment.period().contains(day)) {
            throw new RuleViolation("assessment.interim.outsidePeriod");
        }
        MeasurementId added = add(assessment, MeasurementKind.INTERIM, day);
        Timeline.requireInOrder(measurements.lockOf(id.value()), assessment.period());
        opened(assessment, added, MeasurementKind.INTERIM, day);
        return added;
    }

    private void opened(Assessment assessment, MeasurementId id, MeasurementKind kind, LocalDate day) {
        events.publishEvent(new MeasurementEvent.Opened(id, assessment.unit(), assessment.name(), kind, day));
    }

    private MeasurementId add(Assessment assessment, MeasurementKind kind, LocalDate day) {
        Measurement measurement = measurements.save(new Measurement(assessment.id(), kind, day));
        sheets.prepare(measurement.id(), reader.framework(assessment));
        return measurement.id();
    }
}
