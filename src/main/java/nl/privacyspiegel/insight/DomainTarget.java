package nl.privacyspiegel.insight;

import nl.privacyspiegel.assessment.AssessmentId;
import nl.privacyspiegel.assessment.target.TargetGrade;
import nl.privacyspiegel.assessment.target.TargetStanding;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * What a unit aims at for a domain, beside its last grade.
 *
 * @param assessment in which it was decided
 * @param latest null when the domain has no grade
 */
public record DomainTarget(
        UnitId unit,
        AssessmentId assessment,
        String domain,
        TargetGrade target,
        @Nullable Grade latest) {

    public TargetStanding standing() {
        return target.standing(latest);
    }
}
