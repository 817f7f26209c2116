package nl.privacyspiegel.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ScoreEntryRepository extends JpaRepository<ScoreEntry, UUID> {

    List<ScoreEntry> findByMeasurementIdIn(Collection<UUID> measurements);

    Optional<ScoreEntry> findByMeasurementIdAndDomainId(UUID measurement, String domain);

    void deleteByMeasurementId(UUID measurement);
}
