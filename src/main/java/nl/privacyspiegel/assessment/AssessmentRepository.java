package nl.privacyspiegel.assessment;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface AssessmentRepository extends JpaRepository<Assessment, UUID> {

    List<Assessment> findByUnitIdInOrderByPeriodStartDescNameAscIdAsc(Collection<UUID> units);

    List<Assessment> findByArchivedOnIsNullAndUnitIdInOrderByPeriodStartDescNameAscIdAsc(Collection<UUID> units);

    List<Assessment> findByArchivedOnIsNotNullAndUnitIdInOrderByPeriodStartDescNameAscIdAsc(Collection<UUID> units);

    List<Assessment> findByArchivedOnIsNullAndUnitId(UUID unit);

    @Query("select distinct assessment.unitId from Assessment assessment where assessment.unitId in :units")
    Set<UUID> findUnits(Collection<UUID> units);

    /** The assessment, while everybody else who wants to change or remove it waits. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select assessment from Assessment assessment where assessment.id = :id")
    Optional<Assessment> lock(UUID id);
}
