package nl.privacyspiegel.assessment;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import nl.privacyspiegel.organisation.UnitContent;
import nl.privacyspiegel.organisation.UnitId;
import org.springframework.stereotype.Component;

/** Every assessment keeps its unit; none of them keeps it from being archived, since what is open can be filled in later. */
@Component
class AssessmentsOnUnits implements UnitContent {

    private final AssessmentRepository assessments;

    AssessmentsOnUnits(AssessmentRepository assessments) {
        this.assessments = assessments;
    }

    @Override
    public Set<UnitId> filled(Collection<UnitId> units) {
        return assessments.findUnits(units.stream().map(UnitId::value).toList()).stream()
                .map(UnitId::new)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<UnitId> busy(Collection<UnitId> units) {
        return Set.of();
    }
}
