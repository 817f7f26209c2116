package nl.privacyspiegel.improvement.owner;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.privacyspiegel.organisation.Role;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Work of which the day has passed. The database is asked once for all kinds. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class LateWork {

    private static final String ALL = """
            select 'ACTION' as kind, count(each.id) as number from ImprovementAction each
            where each.unitId in :units and each.dueOn < :today
                and each.state <> nl.privacyspiegel.improvement.action.ActionState.DONE
                and each.state <> nl.privacyspiegel.improvement.action.ActionState.DROPPED
            union all
            select 'DUTY', count(each.id) from Duty each
            where each.unitId in :units and each.retiredOn is null and each.dueOn < :today
            union all
            select 'DOCUMENT', count(each.id) from WorkDocument each
            where each.unitId in :units and each.withdrawnOn is null and each.reviewOn < :today
                and (each.untilOn is null or each.untilOn >= :today)
                and not exists (select 1 from WorkDocument next where next.replacesId = each.id)
            """;

    private final EntityManager entities;
    private final SelectedUnits selected;
    private final Clock clock;

    LateWork(EntityManager entities, SelectedUnits selected, Clock clock) {
        this.entities = entities;
        this.selected = selected;
        this.clock = clock;
    }

    /** What has a day. */
    public enum Kind {
        ACTION,
        DUTY,
        DOCUMENT
    }

    /**
     * How much of each kind is late, in the selected unit and all below it that the current member supervises; a kind of which
     * nothing is late is left out.
     */
    public Map<Kind, Long> toSupervise() {
        List<UUID> wanted = selected.of(Role.SUPERVISOR);
        Map<Kind, Long> late = new EnumMap<>(Kind.class);
        if (!wanted.isEmpty()) {
            entities.createQuery(ALL, Object[].class)
                    .setParameter("units", wanted)
                    .setParameter("today", LocalDate.now(clock))
                    .getResultList()
                    .forEach(row -> late.put(Kind.valueOf((String) row[0]), ((Number) row[1]).longValue()));
            late.values().removeIf(number -> number == 0);
        }
        return late;
    }
}
