package nl.privacyspiegel.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import nl.privacyspiegel.framework.FrameworkData;
import nl.privacyspiegel.framework.FrameworkStore;
import nl.privacyspiegel.framework.FrameworkSummary;
import nl.privacyspiegel.framework.FrameworkVersionId;
import nl.privacyspiegel.framework.VersionMatch;
import nl.privacyspiegel.organisation.Role;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Starting the next assessment of a unit from its last one: what comes along, and what the questions became. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class NextAssessments {

    private final AssessmentReader reader;
    private final Assessments assessments;
    private final Targets targets;
    private final TargetGradeRowRepository decided;
    private final FrameworkStore frameworks;
    private final Clock clock;

    NextAssessments(
            AssessmentReader reader,
            Assessments assessments,
            Targets targets,
            TargetGradeRowRepository decided,
            FrameworkStore frameworks,
            Clock clock) {
        this.reader = reader;
        this.assessments = assessments;
        this.targets = targets;
        this.decided = decided;
        this.frameworks = frameworks;
        this.clock = clock;
    }

    /**
     * What the next assessment can begin with.
     *
     * @param framework the newest published version of the framework of the last one; that of the last one when there is none
     * @param period as long as the last one, after it, and not before today
     * @param shown the measurement that will stand beside the first one; empty when none was adopted
     * @param targets how many targets were decided
     */
    public record Proposal(
            AssessmentSummary last,
            FrameworkVersionId framework,
            Period period,
            Optional<MeasurementSummary> shown,
            int targets) {}

    /**
     * What comes after an assessment, for who may start one for its unit.
     *
     * @throws nl.privacyspiegel.shared.NotFoundException when there is none that the current member may read
     */
    @Transactional(readOnly = true)
    public Proposal after(AssessmentId id) {
        Assessment last = reader.permitted(id, Role.ASSESSOR);
        AssessmentSummary summary = reader.summary(last);
        LocalDate today = LocalDate.now(clock);
        LocalDate after = last.period().end().plusDays(1);
        LocalDate start = after.isBefore(today) ? today : after;
        return new Proposal(
                summary,
                frameworks
                        .newestPublished(reader.frameworkKey(last))
                        .map(FrameworkSummary::id)
                        .orElse(last.framework()),
                new Period(
                        start,
                        start.plusDays(last.period().end().toEpochDay()
                                - last.period().start().toEpochDay())),
                summary.counting().stream()
                        .filter(MeasurementSummary::isAdopted)
                        .max(Comparator.comparing(MeasurementSummary::date)),
                decided.of(id).size());
    }

    /**
     * What became of the questions of an assessment in a version of its framework; empty for the same version, and for another
     * framework, whose questions are others.
     *
     * @throws nl.privacyspiegel.shared.NotFoundException when there is no such version, or no such assessment for the current
     *     member
     */
    @Transactional(readOnly = true)
    public Optional<VersionMatch> changes(AssessmentId id, FrameworkVersionId chosen) {
        Assessment last = reader.permitted(id, Role.ASSESSOR);
        FrameworkSummary other = frameworks.summary(chosen);
        if (last.framework().equals(chosen) || !reader.frameworkKey(last).equals(other.key())) {
            return Optional.empty();
        }
        FrameworkData before = reader.framework(last);
        return Optional.of(VersionMatch.of(reader.frameworkNumber(last), before, frameworks.data(chosen)));
    }

    /**
     * How many targets of an assessment come along into a version of a framework: those of domains that are there, and can be
     * compared.
     *
     * @throws nl.privacyspiegel.shared.NotFoundException when there is no such version, or no such assessment for the current
     *     member
     */
    @Transactional(readOnly = true)
    public int targetsInto(AssessmentId id, FrameworkVersionId chosen) {
        return targets.fitting(reader.permitted(id, Role.ASSESSOR), chosen);
    }

    /**
     * Starts an assessment, with the targets of an earlier one of the same unit when these are to come along.
     *
     * @throws nl.privacyspiegel.shared.NotFoundException when the earlier one is not there for the current member, or of another
     *     unit
     * @throws nl.privacyspiegel.shared.RuleViolation as {@link Assessments#start} does
     */
    public AssessmentId start(AssessmentId after, NewAssessment data, boolean withTargets) {
        reader.permitted(after, Role.ASSESSOR);
        AssessmentId next = assessments.start(data);
        if (withTargets) {
            targets.carryOver(after, next);
        }
        return next;
    }
}
