package nl.privacyspiegel.breach;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface BreachRepository extends JpaRepository<BreachRow, UUID> {

    /** Those that these units reported, or that concern one of them as a controller. */
    @Query("""
            select breach from BreachRow breach
            where breach.unitId in :units
               or exists (select 1 from BreachController controller
                          where controller.breachId = breach.id and controller.unitId in :units)
            """)
    List<BreachRow> findConcerning(Collection<UUID> units);

    /** The same of those that were not closed, or were opened again since. */
    @Query("""
            select breach from BreachRow breach
            where (breach.unitId in :units
                   or exists (select 1 from BreachController controller
                              where controller.breachId = breach.id and controller.unitId in :units))
              and not exists (select 1 from BreachEntry closing
                              where closing.breachId = breach.id
                                and closing.kind = nl.privacyspiegel.breach.EntryKind.CLOSED
                                and not exists (select 1 from BreachEntry opening
                                                where opening.breachId = breach.id
                                                  and opening.kind = nl.privacyspiegel.breach.EntryKind.REOPENED
                                                  and opening.place > closing.place))
            """)
    List<BreachRow> findOpen(Collection<UUID> units);

    /** The highest number that a unit gave in a year; empty when it gave none. */
    @Query("select max(breach.number) from BreachRow breach where breach.unitId = :unit and breach.year = :year")
    Optional<Integer> findHighest(UUID unit, int year);

    @Query("select distinct breach.unitId from BreachRow breach where breach.unitId in :units")
    Set<UUID> findUnits(Collection<UUID> units);

    /** The breach, while everybody else who wants to change it waits. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select breach from BreachRow breach where breach.id = :id")
    Optional<BreachRow> lock(UUID id);
}
