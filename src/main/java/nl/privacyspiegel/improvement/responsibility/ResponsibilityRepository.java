package nl.privacyspiegel.improvement.responsibility;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ResponsibilityRepository extends JpaRepository<Responsibility, UUID> {

    List<Responsibility> findByUnitId(UUID unit);

    Optional<Responsibility> findByUnitIdAndTaskId(UUID unit, String task);

    @Query("select each from Responsibility each where each.owner.memberId = :member or each.deputy.memberId = :member")
    List<Responsibility> findOf(UUID member);

    @Query("select distinct each.unitId from Responsibility each where each.unitId in :units")
    Set<UUID> findUnits(Collection<UUID> units);
}
