package nl.privacyspiegel.assessment;

import static nl.privacyspiegel.assessment.AssessmentAct.MEASUREMENT_ADOPTED;
import static nl.privacyspiegel.assessment.AssessmentAct.MEASUREMENT_REVISED;
import static nl.privacyspiegel.assessment.AssessmentAct.REVISION_WITHDRAWN;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.finding.FindingData;
import nl.privacyspiegel.assessment.finding.Merge;
import nl.privacyspiegel.assessment.finding.SaveResult;
import nl.privacyspiegel.assessment.grading.OpenPoint;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.framework.GradingScale;
import nl.privacyspiegel.organisation.AuditAction;
import nl.privacyspiegel.organisation.AuditDetail;
import nl.privacyspiegel.organisation.AuditObject;
import nl.privacyspiegel.organisation.AuditTrail;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.LongText;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Filling in, adopting and revising measurements (metingen). Every change says on which version it was based; what
 * somebody else changed meanwhile is handed back, never overwritten.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Measurements {

    /** The longest reason of a revision, in characters. */
    public static final int LONGEST_REASON = 2_000;

    private final MeasurementRepository measurements;
    private final FindingRepository findings;
    private final DomainGradeRowRepository scores;
    private final MeasurementSheets sheets;
    private final AssessmentReader reader;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    Measurements(
            MeasurementRepository measurements,
            FindingRepository findings,
            DomainGradeRowRepository scores,
            MeasurementSheets sheets,
            AssessmentReader reader,
            CurrentUser user,
            AuditTrail audit,
            Clock clock) {
        this.measurements = measurements;
        this.findings = findings;
        this.scores = scores;
        this.sheets = sheets;
        this.reader = reader;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The whole measurement.
     *
     * @throws NotFoundException when there is none that the current member may read
     */
    @Transactional(readOnly = true)
    public MeasurementSheet sheet(MeasurementId id) {
        Measurement measurement = reader.measurement(id);
        Assessment assessment = reader.readable(measurement.assessment());
        return sheets.sheet(measurement, assessment, reader.mayChange(assessment, Role.ASSESSOR));
    }

    /**
     * Stores what was found for one question. A finding that is filled in for the first time without a date gets the
     * date of the measurement, or of today while that has not come.
     *
     * @param basedOn the version that the writer saw
     */
    public SaveResult<FindingData> saveFinding(MeasurementId id, String question, FindingData data, long basedOn) {
        Measurement measurement = open(id).measurement();
        Finding finding =
                findings.findByMeasurementIdAndQuestionId(id.value(), question).orElseThrow(NotFoundException::new);
        FindingData withDate = data.foundOn(usualDay(measurement));
        if (finding.version() != basedOn) {
            return finding.data().equals(data) || finding.data().equals(withDate)
                    ? new SaveResult.Saved<>(finding.versioned())
                    : new SaveResult.Conflict<>(finding.versioned());
        }
        return store(finding, data, measurement);
    }

    /**
     * Stores what was found for one question together with what somebody else changed in its other parts meanwhile.
     *
     * @param mine what the writer made of it
     * @param seen what the writer saw before changing it
     * @return a conflict, and nothing stored, when both changed the same part
     */
    public SaveResult<FindingData> saveFinding(MeasurementId id, String question, FindingData mine, FindingData seen) {
        Measurement measurement = open(id).measurement();
        Finding finding =
                findings.findByMeasurementIdAndQuestionId(id.value(), question).orElseThrow(NotFoundException::new);
        Merge<FindingData> merge = Merge.ofFindings(seen, mine, finding.data());
        return merge.settled()
                ? store(finding, merge.content(), measurement)
                : new SaveResult.Conflict<>(finding.versioned());
    }

    private LocalDate usualDay(Measurement measurement) {
        return FindingData.usualDay(measurement.measuredOn(), LocalDate.now(clock));
    }

    private SaveResult<FindingData> store(Finding finding, FindingData data, Measurement measurement) {
        boolean first = finding.data().isEmpty() && !data.isEmpty() && data.date() == null;
        FindingData dated = first ? data.foundOn(usualDay(measurement)) : data;
        if (!finding.data().equals(dated)) {
            finding.change(dated, clock.instant(), user.require());
            findings.saveAndFlush(finding);
        }
        return new SaveResult.Saved<>(finding.versioned());
    }

    /**
     * Stores that nothing changed since the measurement before: copies its status, judgement and references, with the
     * usual date of a finding here. What was filled in already is never replaced.
     *
     * @return a conflict, and nothing stored, when something else was filled in already
     * @throws NotFoundException when there is no measurement before this one
     * @throws RuleViolation when the measurement before says nothing here
     */
    public SaveResult<FindingData> repeatPrevious(MeasurementId id, String question, long basedOn) {
        Measurement measurement = open(id).measurement();
        FindingData before = sheets.previous(measurement, question).orElseThrow(NotFoundException::new);
        if (before.saysNothing()) {
            throw new RuleViolation("assessment.unchanged.nothing");
        }
        Finding finding =
                findings.findByMeasurementIdAndQuestionId(id.value(), question).orElseThrow(NotFoundException::new);
        Merge<FindingData> merge = before.repeatedIn(finding.data());
        return finding.version() == basedOn && merge.settled()
                ? store(finding, merge.content(), measurement)
                : new SaveResult.Conflict<>(finding.versioned());
    }

    /**
     * Stores the grade of a domain, or the decision not to assess it, or takes either back.
     *
     * @throws RuleViolation when the grade is not on the scale of the framework
     */
    public SaveResult<DomainGrade> saveScore(MeasurementId id, String domain, DomainGrade score, long basedOn) {
        DomainGradeRow entry = entry(id, domain, score);
        if (entry.version() != basedOn) {
            return entry.score().equals(score)
                    ? new SaveResult.Saved<>(entry.versioned())
                    : new SaveResult.Conflict<>(entry.versioned());
        }
        return store(entry, score);
    }

    /**
     * Stores what was decided about a domain together with what somebody else changed meanwhile. A motivation without a
     * grade is kept too: the domain stays undecided.
     *
     * @param mine what the writer made of it
     * @param seen what the writer saw before changing it
     * @return a conflict, and nothing stored, when both changed the same, or one the grade and the other its motivation
     * @throws RuleViolation when the grade is not on the scale of the framework
     */
    public SaveResult<DomainGrade> saveScore(MeasurementId id, String domain, DomainGrade mine, DomainGrade seen) {
        DomainGradeRow entry = entry(id, domain, mine);
        Merge<DomainGrade> merge = Merge.ofScores(seen, mine, entry.score());
        return merge.settled() ? store(entry, merge.content()) : new SaveResult.Conflict<>(entry.versioned());
    }

    private DomainGradeRow entry(MeasurementId id, String domain, DomainGrade score) {
        GradingScale scale = reader.framework(open(id).assessment()).scale();
        Grade grade = score.grade();
        if (grade != null && !scale.contains(grade.value())) {
            throw new RuleViolation("assessment.grade.notOnScale", scale.minimum(), scale.maximum());
        }
        return scores.findByMeasurementIdAndDomainId(id.value(), domain).orElseThrow(NotFoundException::new);
    }

    private SaveResult<DomainGrade> store(DomainGradeRow entry, DomainGrade score) {
        if (!entry.score().equals(score)) {
            entry.change(score, clock.instant(), user.require());
            scores.saveAndFlush(entry);
        }
        return new SaveResult.Saved<>(entry.versioned());
    }

    /** What is not finished, in the order of the framework. */
    @Transactional(readOnly = true)
    public List<OpenPoint> openPoints(MeasurementId id) {
        Measurement measurement = reader.measurement(id);
        return sheets.openPoints(measurement, reader.readable(measurement.assessment()));
    }

    /** Whether the current member may adopt this measurement. */
    @Transactional(readOnly = true)
    public boolean mayAdopt(MeasurementId id) {
        Measurement measurement = reader.measurement(id);
        Assessment assessment = reader.readable(measurement.assessment());
        return !measurement.isAdopted() && reader.mayChange(assessment, Role.ASSESSOR, Role.SUPERVISOR);
    }

    /**
     * Adopts (stelt vast): from now on the measurement does not change; the day and the function of the current member
     * are kept with it.
     *
     * @throws RuleViolation when something that blocks adoption is still open
     */
    public void adopt(MeasurementId id) {
        Locked locked = locked(id, Role.ASSESSOR, Role.SUPERVISOR);
        Measurement measurement = locked.measurement();
        measurement.requireOpen();
        if (sheets.openPoints(measurement, locked.assessment()).stream().anyMatch(OpenPoint::blocks)) {
            throw new RuleViolation("assessment.adopt.blocked");
        }
        measurement.adopt(LocalDate.now(clock), user.require().jobFunction());
        sheets.adopted(id);
        record(MEASUREMENT_ADOPTED, measurement, Role.ASSESSOR, Role.SUPERVISOR);
    }

    /**
     * Opens a revision of an adopted measurement: a copy to correct. What was adopted stays as it was.
     *
     * @throws RuleViolation without a reason, when the measurement is open, or when it has been revised already
     */
    public MeasurementId revise(MeasurementId id, String reason) {
        Measurement adopted = locked(id, Role.ASSESSOR).measurement();
        String why = LongText.clean(reason, LONGEST_REASON).strip();
        if (why.isEmpty()) {
            throw new RuleViolation("assessment.revise.reasonMissing");
        }
        if (!adopted.isAdopted()) {
            throw new RuleViolation("assessment.revise.stillOpen");
        }
        if (reader.timeline(adopted.assessment()).isReplaced(adopted)) {
            throw new RuleViolation("assessment.revise.already");
        }
        Measurement revision = measurements.save(adopted.revise(why));
        sheets.copy(reader.read(adopted), revision.id());
        record(MEASUREMENT_REVISED, adopted, Role.ASSESSOR);
        return revision.id();
    }

    /**
     * Takes back a revision that was not adopted; what was adopted before counts again.
     *
     * @throws RuleViolation when this is not an open revision
     */
    public void withdraw(MeasurementId id) {
        Measurement revision = locked(id, Role.ASSESSOR).measurement();
        revision.requireOpen();
        if (revision.replaces() == null) {
            throw new RuleViolation("assessment.withdraw.notARevision");
        }
        record(REVISION_WITHDRAWN, revision, Role.ASSESSOR);
        sheets.remove(id);
        measurements.delete(revision);
    }

    private void record(AuditAction action, Measurement measurement, Role... allowedBy) {
        Assessment assessment = reader.readable(measurement.assessment());
        audit.record(
                action,
                assessment.unit(),
                AuditObject.of(AssessmentAct.About.MEASUREMENT, measurement.id().value(), assessment.name())
                        .with(AuditDetail.DAY, measurement.measuredOn()),
                allowedBy);
    }

    private Locked open(MeasurementId id) {
        Locked locked = locked(id, Role.ASSESSOR);
        locked.measurement().requireOpen();
        return locked;
    }

    private Locked locked(MeasurementId id, Role... roles) {
        AssessmentId of =
                measurements.findAssessmentId(id.value()).map(AssessmentId::new).orElseThrow(NotFoundException::new);
        Assessment assessment = reader.changeable(of, roles);
        return new Locked(measurements.lock(id.value()).orElseThrow(NotFoundException::new), assessment);
    }

    /** A measurement that nobody else changes until the end of the transaction, and what it is part of. */
    private record Locked(Measurement measurement, Assessment assessment) {}
}
