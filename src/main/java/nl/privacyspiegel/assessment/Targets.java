package nl.privacyspiegel.assessment;

import static nl.privacyspiegel.assessment.AssessmentAct.TARGET_CHANGED;
import static nl.privacyspiegel.assessment.AssessmentAct.TARGET_REMOVED;
import static nl.privacyspiegel.assessment.AssessmentAct.TARGET_SET;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.privacyspiegel.assessment.target.TargetGrade;
import nl.privacyspiegel.framework.FrameworkData;
import nl.privacyspiegel.framework.FrameworkData.Domain;
import nl.privacyspiegel.framework.FrameworkVersionId;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.framework.GradingScale;
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
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Targets (streefcijfers): which grade a unit aims at for a domain in the period of an assessment. Every change says what its
 * writer had seen; what somebody else decided meanwhile is handed back, never overwritten.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Targets {

    private final TargetGradeRowRepository targets;
    private final AssessmentReader reader;
    private final AssessmentChanges changes;
    private final EarlierMeasurements earlier;
    private final CurrentUser user;
    private final AuditTrail audit;

    Targets(
            TargetGradeRowRepository targets,
            AssessmentReader reader,
            AssessmentChanges changes,
            EarlierMeasurements earlier,
            CurrentUser user,
            AuditTrail audit) {
        this.targets = targets;
        this.reader = reader;
        this.changes = changes;
        this.earlier = earlier;
        this.user = user;
        this.audit = audit;
    }

    /** A target of a unit, and in which assessment, period and version of a framework it was decided. */
    public record OfUnit(
            UnitId unit,
            AssessmentId assessment,
            Period period,
            FrameworkVersionId framework,
            String domain,
            TargetGrade target) {}

    /**
     * What came of storing a target.
     *
     * @param saved false when somebody else had changed it meanwhile; then nothing was stored
     * @param stored what is decided now; null for no target
     */
    public record Saved(boolean saved, @Nullable TargetGrade stored) {}

    /**
     * The targets of an assessment beside the last grades.
     *
     * @throws NotFoundException when there is none that the current member may read
     */
    @Transactional(readOnly = true)
    public TargetSheet sheet(AssessmentId id) {
        Assessment assessment = reader.readable(id);
        FrameworkData framework = reader.framework(assessment);
        Map<String, TargetGrade> decided = targets.of(id);
        Map<String, Latest> latest = latest(assessment, framework);
        return new TargetSheet(
                reader.summary(assessment),
                framework.scale(),
                framework.language(),
                reader.mayChange(assessment, Role.ASSESSOR),
                framework.domains().stream()
                        .map(domain -> line(domain, latest.get(domain.id()), decided.get(domain.id())))
                        .toList());
    }

    private static TargetSheet.Line line(Domain domain, @Nullable Latest latest, @Nullable TargetGrade target) {
        return new TargetSheet.Line(domain.id(), domain.name(), Latest.gradeOf(latest), Latest.settled(latest), target);
    }

    /** The targets of these units, as far as the current member may read them; not those of archived assessments. */
    @Transactional(readOnly = true)
    public List<OfUnit> of(Collection<UnitId> units) {
        return of(units, false);
    }

    /** The same with those of archived assessments: for what is told of years that are over. */
    @Transactional(readOnly = true)
    public List<OfUnit> withArchived(Collection<UnitId> units) {
        return of(units, true);
    }

    private List<OfUnit> of(Collection<UnitId> units, boolean archivedToo) {
        Set<UnitId> wanted = Set.copyOf(units);
        List<UUID> readable = user.units(AssessmentReader.READERS).stream()
                .map(UnitSummary::id)
                .filter(wanted::contains)
                .map(UnitId::value)
                .toList();
        return readable.isEmpty()
                ? List.of()
                : targets.ofUnits(readable, archivedToo).stream()
                        .map(found -> new OfUnit(
                                found.assessment().unit(),
                                found.assessment().id(),
                                found.assessment().period(),
                                found.assessment().framework(),
                                found.target().domain(),
                                found.target().target()))
                        .toList();
    }

    /** A last grade, and whether its measurement was adopted. */
    private record Latest(Grade grade, boolean adopted) {

        static @Nullable Grade gradeOf(@Nullable Latest latest) {
            return latest == null ? null : latest.grade();
        }

        static boolean settled(@Nullable Latest latest) {
            return latest == null || latest.adopted();
        }
    }

    /** The last grade of each domain that has one: of this assessment, else of the measurement before it. */
    private Map<String, Latest> latest(Assessment assessment, FrameworkData framework) {
        Timeline timeline = reader.timeline(assessment.id());
        List<Measurement> counting = timeline.counting();
        Map<String, Latest> latest = new HashMap<>();
        counting.stream()
                .findFirst()
                .flatMap(first -> earlier.before(first, assessment, timeline))
                .ifPresent(before -> framework
                        .domains()
                        .forEach(domain -> before.score(domain.id())
                                .flatMap(score -> Optional.ofNullable(score.grade()))
                                .ifPresent(grade -> latest.put(
                                        domain.id(),
                                        new Latest(
                                                grade,
                                                before.record().measurement().isAdopted())))));
        counting.forEach(measurement -> reader.read(measurement).scores().forEach((domain, row) -> {
            Grade grade = row.score().grade();
            if (grade != null) {
                latest.put(domain, new Latest(grade, measurement.isAdopted()));
            }
        }));
        return latest;
    }

    /**
     * Decides, changes or takes back the target of a domain.
     *
     * @param mine null takes it back
     * @param seen what the writer saw before; null for no target
     * @throws NotFoundException when there is no such assessment or domain for the current member
     * @throws RuleViolation when the grade is not on the scale, it is due before the period begins, or it is lower than the
     *     last grade without a reason
     */
    public Saved set(AssessmentId id, String domain, @Nullable TargetGrade mine, @Nullable TargetGrade seen) {
        Assessment assessment = changes.locked(id);
        FrameworkData framework = reader.framework(assessment);
        Domain about = framework.domain(domain).orElseThrow(NotFoundException::new);
        Optional<TargetGradeRow> row = targets.findByAssessmentIdAndDomainId(id.value(), domain);
        TargetGrade stored = row.map(TargetGradeRow::target).orElse(null);
        if (Objects.equals(stored, mine)) {
            return new Saved(true, stored);
        }
        if (!Objects.equals(stored, seen)) {
            return new Saved(false, stored);
        }
        if (mine == null) {
            row.ifPresent(targets::delete);
            record(TARGET_REMOVED, assessment, about, stored, null);
            return new Saved(true, null);
        }
        requireFitting(mine, framework.scale(), assessment.period());
        mine.requireReasonWhenLower(Latest.gradeOf(latest(assessment, framework).get(domain)));
        row.ifPresentOrElse(known -> known.change(mine), () -> targets.save(new TargetGradeRow(id, domain, mine)));
        record(stored == null ? TARGET_SET : TARGET_CHANGED, assessment, about, stored, mine);
        return new Saved(true, mine);
    }

    private static void requireFitting(TargetGrade target, GradingScale scale, Period period) {
        if (!scale.contains(target.grade().value())) {
            throw new RuleViolation("assessment.grade.notOnScale", scale.minimum(), scale.maximum());
        }
        if (target.due().isBefore(period.start())) {
            throw new RuleViolation("assessment.target.due.tooEarly");
        }
    }

    /**
     * Takes the targets of an earlier assessment of the unit over into one that has none for their domain. What was due before the
     * new period is due at its end; a domain of which the versions differ too much gets none.
     *
     * @return how many were taken over
     * @throws NotFoundException when one of both is not there for the current member, or they are of two units
     */
    public int carryOver(AssessmentId from, AssessmentId to) {
        Assessment into = changes.locked(to);
        Assessment before = reader.readable(from);
        if (!before.unit().equals(into.unit())) {
            throw new NotFoundException();
        }
        Map<String, TargetGrade> known = targets.of(to);
        Map<String, TargetGrade> earlierTargets = targets.of(from);
        List<Domain> taken = fitting(earlierTargets, before, into.framework()).stream()
                .filter(domain -> !known.containsKey(domain.id()))
                .toList();
        for (Domain domain : taken) {
            TargetGrade target = Objects.requireNonNull(earlierTargets.get(domain.id()))
                    .carriedInto(into.period().start(), into.period().end());
            targets.save(new TargetGradeRow(to, domain.id(), target));
            record(TARGET_SET, into, domain, null, target);
        }
        return taken.size();
    }

    /** How many targets of an assessment {@link #carryOver} takes into a new one with this version of a framework. */
    int fitting(Assessment before, FrameworkVersionId into) {
        return fitting(targets.of(before.id()), before, into).size();
    }

    private List<Domain> fitting(Map<String, TargetGrade> decided, Assessment before, FrameworkVersionId into) {
        FrameworkData framework = reader.framework(into);
        return framework.domains().stream()
                .filter(domain -> {
                    TargetGrade target = decided.get(domain.id());
                    return target != null
                            && framework.scale().contains(target.grade().value());
                })
                .filter(domain -> earlier.compares(before.framework(), into, domain.id()))
                .toList();
    }

    /** Both ends of what was decided; the text of a reason stays where it was written. */
    private void record(
            AuditAction action,
            Assessment assessment,
            Domain domain,
            @Nullable TargetGrade before,
            @Nullable TargetGrade after) {
        AuditObject object = AuditObject.of(
                AssessmentAct.About.TARGET,
                assessment.id().value(),
                AuditObject.named(
                        told(domain, before == null ? after : before), told(domain, after == null ? before : after)));
        TargetGrade now = after == null ? before : after;
        if (now != null) {
            object = before == null || after == null
                    ? object.with(AuditDetail.DAY, now.due())
                    : object.changed(AuditDetail.DAY, before.due(), after.due());
        }
        audit.record(action, assessment.unit(), object, Role.ASSESSOR);
    }

    private static String told(Domain domain, @Nullable TargetGrade target) {
        return target == null ? domain.name() : domain.name() + " " + target.grade() + " (" + target.decidedBy() + ")";
    }
}
