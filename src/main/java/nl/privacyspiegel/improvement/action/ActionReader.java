package nl.privacyspiegel.improvement.action;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.privacyspiegel.improvement.owner.CheckedByAnother;
import nl.privacyspiegel.improvement.owner.Owners;
import nl.privacyspiegel.improvement.owner.Owners.OwnerName;
import nl.privacyspiegel.improvement.owner.Owners.OwnersOfUnit;
import nl.privacyspiegel.organisation.CurrentMember;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.organisation.UnitsInUse;
import nl.privacyspiegel.organisation.subject.Subject;
import nl.privacyspiegel.organisation.subject.SubjectRef;
import nl.privacyspiegel.organisation.subject.Subjects;
import nl.privacyspiegel.shared.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Reads actions for the front doors of this room, never without asking who wants to know. */
@Component
class ActionReader {

    static final Set<Role> READERS = Set.of(Role.contentReaders());

    private static final Comparator<ActionLine> OVERDUE_FIRST = Comparator.comparing(
                    (ActionLine line) -> !line.overdue())
            .thenComparing(line -> !line.state().isOpen())
            .thenComparing(
                    line -> Optional.ofNullable(line.content().planning().due()).orElse(LocalDate.MAX))
            .thenComparing(line -> line.content().priority())
            .thenComparing(line -> line.content().what(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(line -> line.id().value());

    private final ActionRepository actions;
    private final ActionEventRepository events;
    private final Owners owners;
    private final Subjects subjects;
    private final CurrentUser user;
    private final UnitsInUse inUse;
    private final Clock clock;

    ActionReader(
            ActionRepository actions,
            ActionEventRepository events,
            Owners owners,
            Subjects subjects,
            CurrentUser user,
            UnitsInUse inUse,
            Clock clock) {
        this.actions = actions;
        this.events = events;
        this.owners = owners;
        this.subjects = subjects;
        this.user = user;
        this.inUse = inUse;
        this.clock = clock;
    }

    /** The action, for who may see it. */
    ImprovementAction readable(ActionId id) {
        ImprovementAction action = actions.findById(id.value()).orElseThrow(NotFoundException::new);
        user.require(action.unit(), READERS, Role.contentReaders());
        return action;
    }

    /** The action, for its working group, while everybody else who wants to change it waits. */
    ImprovementAction changeable(ActionId id) {
        requireChange(actions.findUnit(id.value()).map(UnitId::new).orElseThrow(NotFoundException::new));
        return actions.lock(id.value()).orElseThrow(NotFoundException::new);
    }

    /** Whether it is there, as far as the current member may know. */
    boolean isThere(ActionId id) {
        return actions.findUnit(id.value())
                .map(UnitId::new)
                .filter(unit -> user.may(unit, Role.contentReaders()))
                .isPresent();
    }

    /** The open actions that are due on this day or were before it, of the units where the current member works: one query. */
    List<Actions.Due> dueBy(LocalDate day) {
        List<UnitId> units =
                user.unitsInUse(Role.ASSESSOR).stream().map(UnitSummary::id).toList();
        return units.isEmpty() ? List.of() : actions.findDue(values(units), ActionState.OPEN, day);
    }

    /** Refuses unless the current member works for this unit, which is in use and stays so until the end of the transaction. */
    void requireChange(UnitId unit) {
        user.require(unit, READERS, Role.ASSESSOR);
        inUse.hold(unit);
    }

    boolean mayChange(UnitId unit) {
        return user.may(unit, Role.ASSESSOR) && inUse.contains(unit);
    }

    /** Those of these actions of a unit that the current member can remove without a trace: a fixed number of queries. */
    Set<ActionId> removable(UnitId unit, Collection<ImprovementAction> found) {
        List<UUID> planned = found.stream()
                .filter(action -> action.state() == ActionState.PLAN)
                .map(action -> action.id().value())
                .toList();
        return planned.isEmpty() || !mayChange(unit)
                ? Set.of()
                : events.findUntouched(planned).stream().map(ActionId::new).collect(Collectors.toSet());
    }

    /** Those of these units that the current member may read, what is late first: a fixed number of queries. */
    List<ActionLine> lines(Collection<UnitId> wanted, Locale reader) {
        Map<UnitId, String> names = readable(wanted);
        List<ImprovementAction> found = names.isEmpty() ? List.of() : actions.findByUnitIdIn(values(names.keySet()));
        return lines(found, names, reader);
    }

    private Map<UnitId, String> readable(Collection<UnitId> wanted) {
        return user.units(Role.contentReaders()).stream()
                .filter(unit -> wanted.contains(unit.id()))
                .collect(Collectors.toMap(UnitSummary::id, UnitSummary::name));
    }

    private static List<UUID> values(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toList();
    }

    /** What a list of these units shows with this filter: the database reads no more than that, but to find a domain. */
    Actions.Listed listed(Collection<UnitId> units, ActionFilter filter, int most, Locale reader) {
        Map<UnitId, String> names = readable(units);
        if (!actions.existsByUnitIdIn(values(names.keySet()))) {
            return Actions.Listed.NOTHING;
        }
        List<WantedActions.OwnerThere> there = actions.findOwners(values(names.keySet()));
        Map<UnitId, OwnersOfUnit> known =
                owners.of(there.stream().map(WantedActions.OwnerThere::unitId).collect(Collectors.toSet()));
        List<OwnerName> having = having(there, known);
        WantedActions wanted = WantedActions.of(names.keySet(), filter, left(there, known), LocalDate.now(clock));
        if (filter.domain().isPresent()) {
            List<ActionLine> all = lines(actions.findFirst(wanted, Limit.unlimited()), names, reader).stream()
                    .filter(line -> filter.shows(line.domains()))
                    .toList();
            long late = all.stream().filter(ActionLine::overdue).count();
            return new Actions.Listed(all.stream().limit(most).toList(), all.size(), late, true, having);
        }
        WantedActions.Counted counted = actions.countThose(wanted);
        return new Actions.Listed(
                lines(actions.findFirst(wanted, Limit.of(most)), names, reader),
                counted.all(),
                counted.late(),
                true,
                having);
    }

    private static List<OwnerName> having(List<WantedActions.OwnerThere> there, Map<UnitId, OwnersOfUnit> known) {
        return there.stream()
                .flatMap(each -> name(each, known).stream())
                .distinct()
                .sorted(Comparator.comparing(OwnerName::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private static Optional<OwnerName> name(WantedActions.OwnerThere there, Map<UnitId, OwnersOfUnit> known) {
        return there.owner()
                .flatMap(owner -> Optional.ofNullable(known.get(there.unitId())).flatMap(here -> here.find(owner)));
    }

    /** Members who have work there, and left. */
    private static List<UUID> left(List<WantedActions.OwnerThere> there, Map<UnitId, OwnersOfUnit> known) {
        return there.stream()
                .filter(each -> name(each, known).isEmpty())
                .flatMap(each -> Optional.ofNullable(each.member()).stream())
                .toList();
    }

    /** What a board of these units shows: the database reads no more than that. */
    Actions.Board board(Collection<UnitId> units, int most, Locale reader) {
        Map<UnitId, String> names = readable(units);
        WantedActions open = WantedActions.of(names.keySet(), ActionFilter.OPEN, List.of(), LocalDate.now(clock));
        List<ImprovementAction> first = ActionState.OPEN.stream()
                .flatMap(state -> actions.findFirst(open.in(state), Limit.of(most)).stream())
                .toList();
        return new Actions.Board(
                lines(first, names, reader),
                actions.countStates(open.units()).stream()
                        .collect(Collectors.toMap(WantedActions.InState::state, WantedActions.InState::number)));
    }

    ActionLine line(ImprovementAction action, Locale reader) {
        return lines(List.of(action), Map.of(action.unit(), name(action.unit())), reader)
                .getFirst();
    }

    private String name(UnitId unit) {
        return user.units(Role.contentReaders()).stream()
                .filter(each -> each.id().equals(unit))
                .findFirst()
                .map(UnitSummary::name)
                .orElse("");
    }

    private List<ActionLine> lines(List<ImprovementAction> found, Map<UnitId, String> names, Locale reader) {
        if (found.isEmpty()) {
            return List.of();
        }
        Set<UnitId> units = found.stream().map(ImprovementAction::unit).collect(Collectors.toSet());
        Map<UnitId, OwnersOfUnit> known = owners.of(units);
        Map<ActionId, ActionData> contents =
                found.stream().collect(Collectors.toMap(ImprovementAction::id, ImprovementAction::data));
        List<SubjectRef> about = contents.values().stream()
                .flatMap(data -> data.about().stream())
                .toList();
        Map<SubjectRef, Subject> seen = subjects.find(about, reader);
        Set<ActionId> open = open(found);
        LocalDate today = LocalDate.now(clock);
        List<ActionLine> lines = new ArrayList<>();
        Optional<MemberId> me = user.member().map(CurrentMember::id);
        for (ImprovementAction action : found) {
            ActionData data = contents.get(action.id());
            if (data != null) {
                Optional<OwnerName> owner = owner(data, known.get(action.unit()));
                lines.add(new ActionLine(
                        action.id(),
                        action.unit(),
                        names.getOrDefault(action.unit(), ""),
                        data,
                        action.state(),
                        owner,
                        data.about().stream()
                                .sorted(StoredSubject.IN_ORDER)
                                .flatMap(ref -> Optional.ofNullable(seen.get(ref)).stream())
                                .toList(),
                        action.state().isOpen() && data.planning().isPast(today),
                        (int) data.waitsFor().stream().filter(open::contains).count(),
                        me.filter(checker -> mayJudge(checker, action, owner)).isPresent()));
            }
        }
        lines.sort(OVERDUE_FIRST);
        return lines;
    }

    private static Optional<OwnerName> owner(ActionData data, @Nullable OwnersOfUnit known) {
        return known == null ? Optional.empty() : data.owner().flatMap(known::find);
    }

    private static boolean mayJudge(MemberId checker, ImprovementAction action, Optional<OwnerName> owner) {
        return CheckedByAnother.may(
                checker, action.reportedBy(), owner.flatMap(OwnerName::member).orElse(null));
    }

    /** Of these and of all that they wait for, the ones that are open. */
    private Set<ActionId> open(List<ImprovementAction> found) {
        Set<UUID> here = found.stream().map(each -> each.id().value()).collect(Collectors.toSet());
        Set<UUID> elsewhere = found.stream()
                .flatMap(each -> each.data().waitsFor().stream())
                .map(ActionId::value)
                .filter(id -> !here.contains(id))
                .collect(Collectors.toSet());
        List<ImprovementAction> all = new ArrayList<>(found);
        if (!elsewhere.isEmpty()) {
            all.addAll(actions.findAllById(elsewhere));
        }
        return all.stream()
                .filter(each -> each.state().isOpen())
                .map(ImprovementAction::id)
                .collect(Collectors.toSet());
    }

    /** Whether this member is another than who did the work of this action, or said that it was done. */
    boolean mayJudge(MemberId checker, ImprovementAction action) {
        return mayJudge(checker, action, owner(action.data(), owners.of(action.unit())));
    }
}
