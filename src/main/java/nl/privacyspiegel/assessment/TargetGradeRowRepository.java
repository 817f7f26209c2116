package nl.privacyspiegel.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.privacyspiegel.assessment.target.TargetGrade;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface TargetGradeRowRepository extends JpaRepository<TargetGradeRow, UUID> {

    /** A target with the assessment that it belongs to. */
    record OfAssessment(TargetGradeRow target, Assessment assessment) {}

    List<TargetGradeRow> findByAssessmentId(UUID assessment);

    Optional<TargetGradeRow> findByAssessmentIdAndDomainId(UUID assessment, String domain);

    void deleteByAssessmentId(UUID assessment);

    @Query("""
            select new nl.privacyspiegel.assessment.TargetGradeRowRepository$OfAssessment(t, a)
            from TargetGradeRow t join Assessment a on a.id = t.assessmentId
            where a.unitId in :units and (a.archivedOn is null or :archivedToo = true)
            """)
    List<OfAssessment> ofUnits(Collection<UUID> units, boolean archivedToo);

    /** The targets of an assessment by the id of their domain. */
    default Map<String, TargetGrade> of(AssessmentId assessment) {
        return findByAssessmentId(assessment.value()).stream()
                .collect(Collectors.toMap(TargetGradeRow::domain, TargetGradeRow::target));
    }
}
