package nl.privacyspiegel.improvement.responsibility;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ResponsibilityRepository extends JpaRepository<Responsibility, UUID> {

    List<Responsibility> findByUnitId(UUID unit);

    /** Who has this task, while everybody else who wants to give it waits. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select each from Responsibility each where each.unitId = :unit and each.taskId = :task")
    Optional<Responsibility> lock(UUID unit, String task);

    /** Of all tasks of a unit, in the order in which everybody locks them. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select each from Responsibility each where each.unitId = :unit order by each.id")
    List<Responsibility> lockOf(UUID unit);

    @Query("select each from Responsibility each where each.owner.memberId = :member or each.deputy.memberId = :member")
    List<Responsibility> findOf(UUID member);

    @Query("select distinct each.unitId from Responsibility each where each.unitId in :units")
    Set<UUID> findUnits(Collection<UUID> units);
}
