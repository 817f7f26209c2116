package nl.privacyspiegel.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface FindingRepository extends JpaRepository<Finding, UUID> {

    List<Finding> findByMeasurementIdIn(Collection<UUID> measurements);

    Optional<Finding> findByMeasurementIdAndQuestionId(UUID measurement, String question);

    void deleteByMeasurementId(UUID measurement);
}
