package nl.privacyspiegel.assessment.colleague;

import java.time.Instant;
import java.util.List;
import nl.privacyspiegel.assessment.AssessmentId;

/**
 * What colleagues changed while somebody was away.
 *
 * @param visit when the visit before this one began
 */
public record SinceLastVisit(Instant visit, List<ChangeByColleague> changes) {

    public SinceLastVisit {
        changes = List.copyOf(changes);
    }

    /** Those of one assessment. */
    public List<ChangeByColleague> of(AssessmentId assessment) {
        return changes.stream()
                .filter(change -> change.assessment().equals(assessment))
                .toList();
    }
}
