package nl.privacyspiegel.improvement.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface DutyTurnRepository extends JpaRepository<DutyTurnRow, UUID> {

    List<DutyTurnRow> findByDutyIdOrderByNumberDesc(UUID duty);

    int countByDutyId(UUID duty);

    /** Those that were due in a year up to a day, of these duties. */
    @Query("""
            select turn from DutyTurnRow turn
            where turn.dutyId in :duties and turn.dueOn > :after and turn.dueOn <= :day
            """)
    List<DutyTurnRow> findDue(Collection<UUID> duties, LocalDate after, LocalDate day);
}
