package nl.privacyspiegel.assessment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.finding.FindingData;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.framework.GradingScale;
import nl.privacyspiegel.organisation.CurrentMember;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Measurements that were made elsewhere, and come in as a whole. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class WholeMeasurements {

    private final MeasurementRepository measurements;
    private final FindingRepository findings;
    private final DomainGradeRowRepository scores;
    private final MeasurementSheets sheets;
    private final AssessmentReader reader;
    private final CurrentUser user;
    private final Clock clock;

    WholeMeasurements(
            MeasurementRepository measurements,
            FindingRepository findings,
            DomainGradeRowRepository scores,
            MeasurementSheets sheets,
            AssessmentReader reader,
            CurrentUser user,
            Clock clock) {
        this.measurements = measurements;
        this.findings = findings;
        this.scores = scores;
        this.sheets = sheets;
        this.reader = reader;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Stores at once what was found and decided, in an open measurement in which nobody filled in anything yet. What is not
     * given stays open; what the framework does not ask is left out.
     *
     * @param found by the id of the question
     * @param decided by the id of the domain
     * @throws RuleViolation when something was filled in, the measurement was adopted, or a grade is not on the scale
     */
    public void fillIn(MeasurementId id, Map<String, FindingData> found, Map<String, DomainGrade> decided) {
        AssessmentId of =
                measurements.findAssessmentId(id.value()).map(AssessmentId::new).orElseThrow(NotFoundException::new);
        Assessment assessment = reader.changeable(of, Role.ASSESSOR);
        Measurement measurement = measurements.lock(id.value()).orElseThrow(NotFoundException::new);
        measurement.requireOpen();
        GradingScale scale = reader.framework(assessment).scale();
        decided.values().forEach(score -> requireOnScale(score, scale));
        if (sheets.empty(Set.of(id)).isEmpty()) {
            throw new RuleViolation("assessment.whole.filled");
        }
        Instant now = clock.instant();
        LocalDate day = FindingData.usualDay(measurement.measuredOn(), LocalDate.now(clock));
        CurrentMember me = user.require();
        findings.findByMeasurementIdIn(List.of(id.value()))
                .forEach(row -> Optional.ofNullable(found.get(row.question()))
                        .ifPresent(finding -> row.change(finding.foundOn(day), now, me)));
        scores.findByMeasurementIdIn(List.of(id.value()))
                .forEach(row ->
                        Optional.ofNullable(decided.get(row.domain())).ifPresent(score -> row.change(score, now, me)));
    }

    private static void requireOnScale(DomainGrade score, GradingScale scale) {
        Grade grade = score.grade();
        if (grade != null && !scale.contains(grade.value())) {
            throw new RuleViolation("assessment.grade.notOnScale", scale.minimum(), scale.maximum());
        }
    }
}
