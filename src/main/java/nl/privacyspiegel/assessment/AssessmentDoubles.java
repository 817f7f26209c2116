package nl.privacyspiegel.assessment;

import nl.privacyspiegel.organisation.UnitsInUse;
import nl.privacyspiegel.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps a unit from having two assessments in use that nobody can tell apart. */
@Component
class AssessmentDoubles {

    private final AssessmentRepository assessments;
    private final UnitsInUse inUse;

    AssessmentDoubles(AssessmentRepository assessments, UnitsInUse inUse) {
        this.assessments = assessments;
        this.inUse = inUse;
    }

    /**
     * Refuses a second assessment like this one; who asks for the same at this moment waits.
     *
     * @param itself the assessment that becomes like this; null when it is a new one
     * @throws RuleViolation when the unit has another one in use with the same name, framework and period, or is archived
     */
    void requireOnly(@Nullable AssessmentId itself, NewAssessment data) {
        inUse.hold(data.unit());
        boolean known = assessments.findByArchivedOnIsNullAndUnitId(data.unit().value()).stream()
                .filter(each -> !each.id().equals(itself))
                .anyMatch(each -> each.isLike(data));
        if (known) {
            throw new RuleViolation("assessment.double", data.name());
        }
    }
}
