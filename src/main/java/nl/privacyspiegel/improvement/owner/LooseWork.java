package nl.privacyspiegel.improvement.owner;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.accounts.Colleague;
import nl.privacyspiegel.organisation.accounts.Members;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Work that nobody has: without an owner, or of a member who left. The database is asked once for all kinds. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class LooseWork {

    private static final String ALL = """
            select 'ACTION' as kind, each.unitId as unit, each.owner.memberId as member, count(each.id) as number
            from ImprovementAction each
            where each.unitId in :units and each.owner.functionId is null
                and each.state <> nl.privacyspiegel.improvement.action.ActionState.DONE
                and each.state <> nl.privacyspiegel.improvement.action.ActionState.DROPPED
            group by each.unitId, each.owner.memberId
            union all
            select 'DUTY', each.unitId, each.owner.memberId, count(each.id) from Duty each
            where each.unitId in :units and each.owner.functionId is null and each.retiredOn is null
            group by each.unitId, each.owner.memberId
            union all
            select 'DOCUMENT', each.unitId, each.owner.memberId, count(each.id) from WorkDocument each
            where each.unitId in :units and each.owner.functionId is null and each.withdrawnOn is null
                and (each.untilOn is null or each.untilOn >= :today)
                and not exists (select 1 from WorkDocument next where next.replacesId = each.id)
            group by each.unitId, each.owner.memberId
            union all
            select 'EVIDENCE', each.unitId, each.owner.memberId, count(each.id) from EvidencePiece each
            where each.unitId in :units and each.owner.functionId is null and each.removedAt is null
            group by each.unitId, each.owner.memberId
            """;

    private final EntityManager entities;
    private final Members members;
    private final SelectedUnits selected;
    private final Clock clock;

    LooseWork(EntityManager entities, Members members, SelectedUnits selected, Clock clock) {
        this.entities = entities;
        this.members = members;
        this.selected = selected;
        this.clock = clock;
    }

    /** What has an owner. */
    public enum Kind {
        ACTION,
        DUTY,
        DOCUMENT,
        EVIDENCE
    }

    /** Some of it in a unit that one member has; null when nobody does. */
    private record Some(Kind kind, UnitId unit, @Nullable MemberId member, long number) {

        static Some read(Object[] row) {
            return new Some(
                    Kind.valueOf((String) row[0]),
                    new UnitId((UUID) row[1]),
                    row[2] instanceof UUID member ? new MemberId(member) : null,
                    ((Number) row[3]).longValue());
        }
    }

    /**
     * How much of each kind nobody has, in the selected unit and all below it where the current member works; a kind of which
     * somebody has everything is left out.
     */
    public Map<Kind, Long> toTakeOver() {
        List<UUID> wanted = selected.of(Role.ASSESSOR);
        if (wanted.isEmpty()) {
            return Map.of();
        }
        List<Some> found = entities.createQuery(ALL, Object[].class)
                .setParameter("units", wanted)
                .setParameter("today", LocalDate.now(clock))
                .getResultStream()
                .map(Some::read)
                .toList();
        Set<UnitId> ofMembers = found.stream()
                .filter(each -> each.member() != null)
                .map(Some::unit)
                .collect(Collectors.toSet());
        Map<UnitId, List<Colleague>> colleagues = ofMembers.isEmpty() ? Map.of() : members.colleagues(ofMembers);
        Map<Kind, Long> loose = new EnumMap<>(Kind.class);
        found.stream()
                .filter(each -> colleagues.getOrDefault(each.unit(), List.of()).stream()
                        .noneMatch(colleague -> colleague.id().equals(each.member())))
                .forEach(each -> loose.merge(each.kind(), each.number(), Long::sum));
        return loose;
    }
}
