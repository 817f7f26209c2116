package nl.privacyspiegel.improvement.action;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.privacyspiegel.improvement.owner.Owners;
import nl.privacyspiegel.improvement.owner.Owners.OwnerName;
import nl.privacyspiegel.improvement.owner.Owners.OwnersOfUnit;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.organisation.Units;
import nl.privacyspiegel.shared.NotFoundException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading actions (verbeteracties): for who reads the content of their unit. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Actions {

    private final ActionReader reader;
    private final ActionRepository actions;
    private final ActionEventRepository events;
    private final Owners owners;
    private final CurrentUser user;
    private final Units units;

    Actions(
            ActionReader reader,
            ActionRepository actions,
            ActionEventRepository events,
            Owners owners,
            CurrentUser user,
            Units units) {
        this.reader = reader;
        this.actions = actions;
        this.events = events;
        this.owners = owners;
        this.user = user;
        this.units = units;
    }

    /**
     * What a list shows.
     *
     * @param first the first lines, what is late in front
     * @param all how many lines there are
     * @param late how many of all are late
     * @param any whether there is an action at all, whatever the filter says
     * @param owners who has one of the actions, whatever the filter says
     */
    public record Listed(List<ActionLine> first, long all, long late, boolean any, List<OwnerName> owners) {

        static final Listed NOTHING = new Listed(List.of(), 0, 0, false, List.of());

        public Listed {
            first = List.copyOf(first);
            owners = List.copyOf(owners);
        }
    }

    /**
     * What a board shows.
     *
     * @param first the first lines of each state in which there is something to do, what is late in front
     * @param number how many there are in each state; none where nothing is
     */
    public record Board(List<ActionLine> first, Map<ActionState, Long> number) {

        public Board {
            first = List.copyOf(first);
            number = Map.copyOf(number);
        }

        /** The first lines in this state. */
        public List<ActionLine> first(ActionState state) {
            return first.stream().filter(each -> each.state() == state).toList();
        }

        /** How many there are in this state. */
        public long number(ActionState state) {
            return number.getOrDefault(state, 0L);
        }
    }

    /**
     * The actions of the selected unit and all below it that the current member may read and that this filter shows.
     *
     * @param most how many lines at most
     */
    public Listed list(ActionFilter filter, int most, Locale language) {
        return reader.listed(selected(), filter, most, language);
    }

    /**
     * The open actions of the selected unit and all below it that the current member may read, by state.
     *
     * @param most how many lines at most of each state
     */
    public Board board(int most, Locale language) {
        return reader.board(selected(), most, language);
    }

    private Set<UnitId> selected() {
        return units.selectedAndBelow().stream().map(UnitSummary::id).collect(Collectors.toSet());
    }

    /** An open action, with its last day. */
    public record Due(ActionId id, String what, LocalDate due) {

        /** As the database has it. */
        Due(UUID id, String what, LocalDate due) {
            this(new ActionId(id), what, due);
        }
    }

    /** Of all units where the current member works: what is open and due on this day or was before it, the first in front. */
    public List<Due> dueBy(LocalDate day) {
        return reader.dueBy(day);
    }

    /** The actions of these units that the current member may read, what is late first. */
    public List<ActionLine> of(Collection<UnitId> wanted, Locale language) {
        return reader.lines(Set.copyOf(wanted), language);
    }

    /**
     * One action.
     *
     * @throws NotFoundException when there is none that the current member may read
     */
    public ActionSheet get(ActionId id, Locale language) {
        ImprovementAction action = reader.readable(id);
        return new ActionSheet(
                reader.line(action, language),
                reader.mayChange(action.unit()),
                action.dropReason(),
                action.doneOn(),
                names(action.data().waitsFor()),
                actions.findWaiting(id.value()).stream().map(Actions::name).toList(),
                events.findByActionIdOrderByPlace(id.value()).stream()
                        .map(ActionEvent::line)
                        .toList(),
                action.version());
    }

    private List<ActionName> names(Collection<ActionId> wanted) {
        List<UUID> ids = wanted.stream().map(ActionId::value).toList();
        return actions.findAllById(ids).stream().map(Actions::name).toList();
    }

    private static ActionName name(ImprovementAction action) {
        return new ActionName(action.id(), action.data().what(), action.state());
    }

    /** The units of which the current member may change actions. */
    public List<UnitSummary> changeableUnits() {
        return user.unitsInUse(Role.ASSESSOR);
    }

    /**
     * Who can be given work of this unit.
     *
     * @throws NotFoundException when the current member may not read the content of this unit
     */
    public OwnersOfUnit owners(UnitId unit) {
        user.require(unit, ActionReader.READERS, Role.contentReaders());
        return owners.of(unit);
    }

    /**
     * The open actions of a unit, for which others of it can wait.
     *
     * @throws NotFoundException when the current member may not read the content of this unit
     */
    public List<ActionName> open(UnitId unit) {
        user.require(unit, ActionReader.READERS, Role.contentReaders());
        return actions.findByUnitIdIn(List.of(unit.value())).stream()
                .filter(each -> each.state().isOpen())
                .map(Actions::name)
                .sorted(Comparator.comparing(ActionName::what, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }
}
