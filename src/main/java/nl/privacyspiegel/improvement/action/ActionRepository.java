package nl.privacyspiegel.improvement.action;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ActionRepository extends JpaRepository<ImprovementAction, UUID> {

    List<ImprovementAction> findByUnitIdIn(Collection<UUID> units);

    /** The action, while everybody else who wants to change it waits. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select each from ImprovementAction each where each.id = :id")
    Optional<ImprovementAction> lock(UUID id);

    @Query("select each from ImprovementAction each where each.owner.memberId = :member or each.reportedById = :member")
    List<ImprovementAction> findOf(UUID member);

    @Query("select distinct each.unitId from ImprovementAction each where each.unitId in :units")
    Set<UUID> findUnits(Collection<UUID> units);

    /** Those that wait for this one. */
    @Query("select each from ImprovementAction each join each.waitsFor other where other = :id")
    List<ImprovementAction> findWaiting(UUID id);
}
