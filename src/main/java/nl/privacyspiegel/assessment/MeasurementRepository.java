package nl.privacyspiegel.assessment;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface MeasurementRepository extends JpaRepository<Measurement, UUID> {

    List<Measurement> findByAssessmentIdIn(Collection<UUID> assessments);

    /** To which assessment a measurement belongs, without reading the measurement: what is read before a lock is old after it. */
    @Query("select measurement.assessmentId from Measurement measurement where measurement.id = :id")
    Optional<UUID> findAssessmentId(UUID id);

    /** The measurement, while everybody else who wants to change it waits. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select measurement from Measurement measurement where measurement.id = :id")
    Optional<Measurement> lock(UUID id);

    /** Those of an assessment, in the order in which everybody locks them. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            "select measurement from Measurement measurement where measurement.assessmentId = :assessment order by measurement.id")
    List<Measurement> lockOf(UUID assessment);
}
