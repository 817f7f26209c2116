package nl.privacyspiegel.improvement.owner;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface WorkFunctionRepository extends JpaRepository<WorkFunction, UUID> {

    List<WorkFunction> findByUnitIdIn(Collection<UUID> units);

    List<WorkFunction> findByMemberId(UUID member);

    /** Those in use that a member fills, or filled until that member was erased. */
    @Query("select each from WorkFunction each where each.unitId in :units and each.retiredOn is null"
            + " and (each.memberId is not null or each.vacated = true)")
    List<WorkFunction> findFilled(Collection<UUID> units);

    @Query("select distinct each.unitId from WorkFunction each where each.unitId in :units")
    Set<UUID> findUnits(Collection<UUID> units);

    /** The function, while everybody else who wants to change it waits. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select each from WorkFunction each where each.id = :id")
    Optional<WorkFunction> lock(UUID id);
}
