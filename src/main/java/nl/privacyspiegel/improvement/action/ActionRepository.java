package nl.privacyspiegel.improvement.action;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ActionRepository extends JpaRepository<ImprovementAction, UUID> {

    /** H2 looks through a list of units for each action, but through what a query found only once. */
    String THOSE = """
             from ImprovementAction each
            where each.unitId in (select unit.id from Unit unit where unit.id in :#{#wanted.units()})
                and each.state in :#{#wanted.states()}
                and (:#{#wanted.anyDay()} = true or each.dueOn < :#{#wanted.today()})
                and (:#{#wanted.anybody()} = true
                    or each.owner.functionId = :#{#wanted.owner()} or each.owner.memberId = :#{#wanted.owner()}
                    or (:#{#wanted.nobody()} = true and each.owner.functionId is null
                        and (each.owner.memberId is null or each.owner.memberId in :#{#wanted.left()})))
            """;

    List<ImprovementAction> findByUnitIdIn(Collection<UUID> units);

    boolean existsByUnitIdIn(Collection<UUID> units);

    /** The first of those that are wanted, in the order of {@link ActionReader}. */
    @Query("select each" + THOSE + """
             order by case when each.dueOn < :#{#wanted.today()} and each.state in :#{#wanted.open()} then 0 else 1 end,
                case when each.state in :#{#wanted.open()} then 0 else 1 end,
                each.dueOn asc nulls last,
                case when each.priority = nl.privacyspiegel.improvement.action.Priority.HIGH then 0
                    when each.priority = nl.privacyspiegel.improvement.action.Priority.MIDDLE then 1 else 2 end,
                lower(each.what), each.id
            """)
    List<ImprovementAction> findFirst(WantedActions wanted, Limit most);

    @Query("""
            select new nl.privacyspiegel.improvement.action.WantedActions$Counted(count(each),
                count(case when each.dueOn < :#{#wanted.today()} and each.state in :#{#wanted.open()} then 1 end))
            """ + THOSE)
    WantedActions.Counted countThose(WantedActions wanted);

    @Query("""
            select new nl.privacyspiegel.improvement.action.WantedActions$InState(each.state, count(each))
            from ImprovementAction each
            where each.unitId in (select unit.id from Unit unit where unit.id in :units) group by each.state
            """)
    List<WantedActions.InState> countStates(Collection<UUID> units);

    @Query("""
            select new nl.privacyspiegel.improvement.action.WantedActions$InUnit(each.unitId, count(each),
                count(case when each.state = nl.privacyspiegel.improvement.action.ActionState.DONE then 1 end))
            from ImprovementAction each
            where each.unitId in :units and each.state <> nl.privacyspiegel.improvement.action.ActionState.DROPPED
            group by each.unitId
            """)
    List<WantedActions.InUnit> countInUnits(Collection<UUID> units);

    @Query("""
            select distinct new nl.privacyspiegel.improvement.action.WantedActions$OwnerThere(
                each.unitId, each.owner.functionId, each.owner.memberId)
            from ImprovementAction each where each.unitId in (select unit.id from Unit unit where unit.id in :units)
            """)
    List<WantedActions.OwnerThere> findOwners(Collection<UUID> units);

    @Query("""
            select new nl.privacyspiegel.improvement.action.Actions$Due(each.id, each.what, each.dueOn) from ImprovementAction each
            where each.unitId in :units and each.state in :open and each.dueOn <= :day
            order by each.dueOn, lower(each.what), each.id
            """)
    List<Actions.Due> findDue(Collection<UUID> units, Collection<ActionState> open, LocalDate day);

    /** Of which unit an action is, without reading the action: what is read before it is locked may be old. */
    @Query("select each.unitId from ImprovementAction each where each.id = :id")
    Optional<UUID> findUnit(UUID id);

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

    /** What those are called that are about this. */
    @Query("""
            select each.what from ImprovementAction each join each.subjects subject
            where subject.unitId = :unit and subject.kind = :kind and subject.subjectId = :id
            order by lower(each.what)
            """)
    List<String> findNamesAbout(UUID unit, String kind, String id);
}
