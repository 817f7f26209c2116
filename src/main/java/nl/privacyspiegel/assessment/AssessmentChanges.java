package nl.privacyspiegel.assessment;

import static nl.privacyspiegel.assessment.AssessmentAct.ASSESSMENT_ARCHIVED;
import static nl.privacyspiegel.assessment.AssessmentAct.ASSESSMENT_BROUGHT_BACK;
import static nl.privacyspiegel.assessment.AssessmentAct.ASSESSMENT_CHANGED;
import static nl.privacyspiegel.assessment.AssessmentAct.ASSESSMENT_REMOVED;
import static nl.privacyspiegel.assessment.AssessmentAct.MEASUREMENT_MOVED;
import static nl.privacyspiegel.assessment.AssessmentAct.MEASUREMENT_REMOVED;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.privacyspiegel.organisation.AuditAction;
import nl.privacyspiegel.organisation.AuditDetail;
import nl.privacyspiegel.organisation.AuditObject;
import nl.privacyspiegel.organisation.AuditTrail;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ShortText;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way back from a wrong click on an assessment: what is empty is removed, what is not is archived and can come back, and
 * what is not adopted gets another name, period or day. What was adopted stays as it was.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class AssessmentChanges {

    private final AssessmentRepository assessments;
    private final MeasurementRepository measurements;
    private final MeasurementSheets sheets;
    private final TargetGradeRowRepository targets;
    private final AssessmentReader reader;
    private final AssessmentDoubles doubles;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    AssessmentChanges(
            AssessmentRepository assessments,
            MeasurementRepository measurements,
            MeasurementSheets sheets,
            TargetGradeRowRepository targets,
            AssessmentReader reader,
            AssessmentDoubles doubles,
            CurrentUser user,
            AuditTrail audit,
            Clock clock) {
        this.assessments = assessments;
        this.measurements = measurements;
        this.sheets = sheets;
        this.targets = targets;
        this.reader = reader;
        this.doubles = doubles;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /** The archived assessments that the current member may read, of whatever unit, newest period first. */
    @Transactional(readOnly = true)
    public List<AssessmentSummary> archived() {
        List<UUID> readable = user.units(AssessmentReader.READERS).stream()
                .map(UnitSummary::id)
                .map(UnitId::value)
                .toList();
        return reader.summaries(
                assessments.findByArchivedOnIsNotNullAndUnitIdInOrderByPeriodStartDescNameAscIdAsc(readable));
    }

    /** Whether the current member may archive this assessment, or bring it back. */
    @Transactional(readOnly = true)
    public boolean mayArchive(AssessmentId id) {
        return user.may(reader.readable(id).unit(), Role.ASSESSOR);
    }

    /** The measurements of an assessment in which nothing was filled in and that were not adopted. */
    @Transactional(readOnly = true)
    public Set<MeasurementId> empty(AssessmentId id) {
        reader.readable(id);
        return empty(measurements.findByAssessmentIdIn(List.of(id.value())));
    }

    /**
     * Gives an assessment another name and period. Measurements on the first and the last day that are not adopted move along.
     *
     * @throws RuleViolation when a measurement would lie outside the period, the unit has another one in use like it, or it is
     *     archived
     */
    public void change(AssessmentId id, String name, Period period) {
        Assessment assessment = locked(id);
        String called = ShortText.require(name, "assessment.name.missing");
        Period before = assessment.period();
        List<Measurement> all = measurements.lockOf(id.value());
        for (Measurement each : all) {
            LocalDate day = each.measuredOn();
            boolean free = !each.isAdopted() && each.replaces() == null;
            if (free && each.kind() == MeasurementKind.START && day.equals(before.start())) {
                each.move(each.kind(), period.start());
            } else if (free && each.kind() == MeasurementKind.END && day.equals(before.end())) {
                each.move(each.kind(), period.end());
            }
        }
        Timeline.requireInOrder(all, period);
        if (called.equals(assessment.name()) && period.equals(before)) {
            return;
        }
        doubles.requireOnly(id, new NewAssessment(called, assessment.unit(), assessment.framework(), period));
        AuditObject changed = audited(assessment, AuditObject.named(assessment.name(), called))
                .changed(AuditDetail.DAY, before.start(), period.start())
                .changed(AuditDetail.LAST_DAY, before.end(), period.end());
        assessment.change(called, period);
        record(ASSESSMENT_CHANGED, assessment, changed);
    }

    /** What an assessment is called, and its period. */
    public record Naming(String name, Period period) {}

    /**
     * Takes back that an assessment got another name and period.
     *
     * @param given what it got
     * @throws RuleViolation when somebody changed it since, and as {@link #change}
     */
    public void changeBack(AssessmentId id, Naming given, Naming before) {
        Assessment assessment = locked(id);
        String called = ShortText.require(given.name(), "assessment.name.missing");
        if (!assessment.name().equals(called) || !assessment.period().equals(given.period())) {
            throw new RuleViolation("shared.undo.tooLate");
        }
        change(id, before.name(), before.period());
    }

    /**
     * Takes back that a measurement was put on another day.
     *
     * @throws RuleViolation when somebody moved it since, and as {@link #move}
     */
    public void moveBack(MeasurementId id, LocalDate given, LocalDate before) {
        Assessment assessment = locked(assessmentOf(id));
        Measurement moved = find(measurements.lockOf(assessment.id().value()), id);
        if (!moved.measuredOn().equals(given)) {
            throw new RuleViolation("shared.undo.tooLate");
        }
        move(id, moved.kind(), before);
    }

    /**
     * Puts a measurement that is not adopted on another day. As another kind it changes places with the measurement of that
     * kind: an assessment keeps one at its start and one at its end.
     *
     * @throws RuleViolation when one of them is adopted or corrects an adopted one, the day lies outside the period or out of
     *     order, no other measurement would be left at the start or the end, or the assessment is archived
     */
    public void move(MeasurementId id, MeasurementKind kind, LocalDate day) {
        Assessment assessment = locked(assessmentOf(id));
        List<Measurement> all = measurements.lockOf(assessment.id().value());
        Measurement moved = find(all, id);
        LocalDate before = moved.measuredOn();
        MeasurementKind was = moved.kind();
        if (kind != was) {
            if (kind == MeasurementKind.INTERIM) {
                throw new RuleViolation("assessment.measurement.kind.needed");
            }
            all.stream()
                    .filter(each -> each.kind() == kind && each.replaces() == null)
                    .findFirst()
                    .ifPresent(other -> move(assessment, other, was, before));
        }
        move(assessment, moved, kind, day);
        Timeline.requireInOrder(all, assessment.period());
    }

    private void move(Assessment assessment, Measurement moved, MeasurementKind kind, LocalDate day) {
        AuditObject change = AuditObject.of(
                        AssessmentAct.About.MEASUREMENT, moved.id().value(), assessment.name())
                .changed(AuditDetail.DAY, moved.measuredOn(), day)
                .changed(AssessmentAct.KIND, moved.kind(), kind);
        moved.move(kind, day);
        record(MEASUREMENT_MOVED, assessment, change);
    }

    /**
     * Removes an interim measurement by mistake.
     *
     * @throws RuleViolation when something was filled in, it was adopted, it is the one at the start or the end, or the
     *     assessment is archived
     */
    public void remove(MeasurementId id) {
        Assessment assessment = locked(assessmentOf(id));
        Measurement measurement = find(measurements.lockOf(assessment.id().value()), id);
        if (measurement.kind() != MeasurementKind.INTERIM) {
            throw new RuleViolation("assessment.measurement.kind.needed");
        }
        if (empty(List.of(measurement)).isEmpty()) {
            throw new RuleViolation("assessment.remove.filled");
        }
        record(
                MEASUREMENT_REMOVED,
                assessment,
                AuditObject.of(AssessmentAct.About.MEASUREMENT, id.value(), assessment.name())
                        .with(AuditDetail.DAY, measurement.measuredOn()));
        sheets.remove(id);
        measurements.delete(measurement);
    }

    /**
     * Removes an assessment by mistake, with the targets that were decided for it.
     *
     * @throws RuleViolation when something was filled in or adopted, or it is archived
     */
    public void remove(AssessmentId id) {
        Assessment assessment = locked(id);
        List<Measurement> all = measurements.lockOf(id.value());
        if (empty(all).size() < all.size()) {
            throw new RuleViolation("assessment.remove.filled");
        }
        record(ASSESSMENT_REMOVED, assessment, audited(assessment, assessment.name()));
        all.forEach(measurement -> sheets.remove(measurement.id()));
        targets.deleteByAssessmentId(id.value());
        measurements.deleteAll(all);
        measurements.flush();
        assessments.delete(assessment);
    }

    /** Takes an assessment out of lists; what was adopted keeps counting in trends. Twice is the same as once. */
    public void archive(AssessmentId id) {
        Assessment assessment = lockedAnyhow(id);
        if (!assessment.isArchived()) {
            assessment.archive(LocalDate.now(clock));
            record(ASSESSMENT_ARCHIVED, assessment, audited(assessment, assessment.name()));
        }
    }

    /**
     * Takes an archived assessment into lists again. Twice is the same as once.
     *
     * @throws RuleViolation when the unit is archived, or has another one in use like it
     */
    public void bringBack(AssessmentId id) {
        Assessment assessment = lockedAnyhow(id);
        if (assessment.isArchived()) {
            doubles.requireOnly(
                    id,
                    new NewAssessment(
                            assessment.name(), assessment.unit(), assessment.framework(), assessment.period()));
            assessment.archive(null);
            record(ASSESSMENT_BROUGHT_BACK, assessment, audited(assessment, assessment.name()));
        }
    }

    /** For the working group of its unit, to change, while everybody else who wants to change it waits. */
    Assessment locked(AssessmentId id) {
        lockedAnyhow(id);
        return reader.changeable(id, Role.ASSESSOR);
    }

    private Assessment lockedAnyhow(AssessmentId id) {
        if (assessments.lock(id.value()).isEmpty()) {
            throw new NotFoundException();
        }
        return reader.permitted(id, Role.ASSESSOR);
    }

    private AssessmentId assessmentOf(MeasurementId id) {
        return measurements.findAssessmentId(id.value()).map(AssessmentId::new).orElseThrow(NotFoundException::new);
    }

    private static Measurement find(List<Measurement> all, MeasurementId id) {
        return all.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow(NotFoundException::new);
    }

    private Set<MeasurementId> empty(Collection<Measurement> all) {
        Set<MeasurementId> open = all.stream()
                .filter(each -> !each.isAdopted())
                .map(Measurement::id)
                .collect(Collectors.toSet());
        return sheets.empty(open);
    }

    private static AuditObject audited(Assessment assessment, String name) {
        return AuditObject.of(AssessmentAct.About.ASSESSMENT, assessment.id().value(), name);
    }

    private void record(AuditAction action, Assessment assessment, AuditObject object) {
        audit.record(action, assessment.unit(), object, Role.ASSESSOR);
    }
}
