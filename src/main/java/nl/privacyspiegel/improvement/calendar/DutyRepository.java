package nl.privacyspiegel.improvement.calendar;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface DutyRepository extends JpaRepository<Duty, UUID> {

    List<Duty> findByUnitIdIn(Collection<UUID> units);

    List<Duty> findByOwnerMemberId(UUID member);

    /** Those in use that are due on this day or were before it. */
    @Query("""
            select duty from Duty duty
            where duty.unitId in :units and duty.retiredOn is null and duty.dueOn <= :day
            """)
    List<Duty> findDue(Collection<UUID> units, LocalDate day);

    @Query("select distinct duty.unitId from Duty duty where duty.unitId in :units")
    Set<UUID> findUnits(Collection<UUID> units);

    /** The duty, while everybody else who wants to change it waits. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select duty from Duty duty where duty.id = :id")
    Optional<Duty> lock(UUID id);
}
