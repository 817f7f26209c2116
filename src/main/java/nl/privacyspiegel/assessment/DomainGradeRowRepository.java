package nl.privacyspiegel.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface DomainGradeRowRepository extends JpaRepository<DomainGradeRow, UUID> {

    List<DomainGradeRow> findByMeasurementIdIn(Collection<UUID> measurements);

    Optional<DomainGradeRow> findByMeasurementIdAndDomainId(UUID measurement, String domain);

    void deleteByMeasurementId(UUID measurement);
}
