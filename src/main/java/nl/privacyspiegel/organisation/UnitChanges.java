package nl.privacyspiegel.organisation;

import static nl.privacyspiegel.organisation.OrganisationAct.UNIT_ARCHIVED;
import static nl.privacyspiegel.organisation.OrganisationAct.UNIT_BROUGHT_BACK;
import static nl.privacyspiegel.organisation.OrganisationAct.UNIT_MOVED;
import static nl.privacyspiegel.organisation.OrganisationAct.UNIT_REMOVED;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way back from a unit that was made by mistake, and the way out for one that ended. What is empty is removed or moved,
 * what is not is archived: out of lists and choices with all below it, still readable, and able to come back. The highest unit
 * stays where it is.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class UnitChanges {

    private final UnitRepository units;
    private final UnitsInUse inUse;
    private final List<UnitContent> contents;
    private final RoleAssignmentRepository roles;
    private final MemberRepository members;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    UnitChanges(
            UnitRepository units,
            UnitsInUse inUse,
            List<UnitContent> contents,
            RoleAssignmentRepository roles,
            MemberRepository members,
            CurrentUser user,
            AuditTrail audit,
            Clock clock) {
        this.units = units;
        this.inUse = inUse;
        this.contents = contents;
        this.roles = roles;
        this.members = members;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /** The archived units that the current member manages, without those that are archived with one above them. */
    @Transactional(readOnly = true)
    public List<UnitSummary> archived() {
        Set<UUID> themselves = new HashSet<>();
        units.places().stream()
                .filter(place -> place.archivedOn() != null)
                .forEach(place -> themselves.add(place.id()));
        return user.units(Role.ADMINISTRATOR).stream()
                .filter(unit -> themselves.contains(unit.id().value()))
                .toList();
    }

    /** The managed units that can be removed: nothing was made for them, nobody has a role on them, and no unit lies below. */
    @Transactional(readOnly = true)
    public Set<UnitId> removable() {
        List<UnitSummary> managed = user.units(Role.ADMINISTRATOR);
        Set<UnitId> removable = new HashSet<>();
        managed.stream().filter(unit -> unit.parent() != null).forEach(unit -> removable.add(unit.id()));
        removable.removeAll(filled(managed.stream().map(UnitSummary::id).toList()));
        managed.forEach(unit -> removable.remove(unit.parent()));
        return Set.copyOf(removable);
    }

    /**
     * Removes a unit by mistake.
     *
     * @throws RuleViolation when it is not empty, or the highest
     */
    public void remove(UnitId id) {
        user.require(id, Role.ADMINISTRATOR);
        Unit unit = inUse.lock(List.of(id)).getFirst();
        UnitId parent = parent(unit);
        if (units.places().stream().anyMatch(place -> id.value().equals(place.parent()))
                || !filled(List.of(id)).isEmpty()) {
            throw new RuleViolation("organisation.unit.filled", unit.name());
        }
        members.findBySelectedUnitId(id.value()).forEach(Member::selectNothing);
        audit.record(UNIT_REMOVED, parent, AuditObject.of(id, unit.name()), Role.ADMINISTRATOR);
        units.delete(unit);
        try {
            units.flush();
        } catch (DataIntegrityViolationException meanwhile) {
            throw new RuleViolation("organisation.unit.filled", unit.name());
        }
    }

    /**
     * Puts a unit, with all below it, below another one; the current member must manage both.
     *
     * @throws RuleViolation when something was made for one of them or somebody has a role there, the place is
     *     archived, it would lie below itself, or another unit of this name stands there
     */
    public void move(UnitId id, UnitId newParent) {
        move(id, newParent, unit -> {});
    }

    /**
     * Takes back that a unit was put below another one.
     *
     * @param given the one that it was put below
     * @param before the one that it comes back below
     * @throws RuleViolation when somebody moved it since, and as {@link #move}
     */
    public void moveBack(UnitId id, UnitId given, UnitId before) {
        move(id, before, unit -> {
            if (!given.equals(unit.parent())) {
                throw new RuleViolation("shared.undo.tooLate");
            }
        });
    }

    private void move(UnitId id, UnitId newParent, Consumer<Unit> standing) {
        user.require(id, Role.ADMINISTRATOR);
        user.require(newParent, Role.ADMINISTRATOR);
        inUse.lock(List.of(id, newParent));
        Set<UnitId> below = inUse.lockAllBelow(id);
        inUse.hold(newParent);
        inUse.hold(below);
        if (inUse.isWithin(newParent, id)) {
            throw new RuleViolation("organisation.unit.belowItself");
        }
        Unit unit = units.findById(id.value()).orElseThrow(NotFoundException::new);
        standing.accept(unit);
        UnitId before = parent(unit);
        if (!filled(below).isEmpty()) {
            throw new RuleViolation("organisation.unit.move.filled", unit.name());
        }
        inUse.requireFree(unit.name(), newParent, id);
        unit.moveBelow(newParent);
        audit.record(
                UNIT_MOVED,
                newParent,
                AuditObject.of(id, AuditObject.named(place(before, unit), place(newParent, unit))),
                Role.ADMINISTRATOR);
    }

    /**
     * Takes a unit out of use, with all below it. Twice is the same as once.
     *
     * @throws RuleViolation when a campaign is open there, or it is the highest
     */
    public void archive(UnitId id) {
        user.require(id, Role.ADMINISTRATOR);
        Set<UnitId> below = inUse.lockAllBelow(id);
        Unit unit = units.findById(id.value()).orElseThrow(NotFoundException::new);
        parent(unit);
        if (unit.archivedOn() != null) {
            return;
        }
        if (contents.stream().anyMatch(content -> !content.busy(below).isEmpty())) {
            throw new RuleViolation("organisation.unit.busy", unit.name());
        }
        unit.archive(LocalDate.now(clock));
        audit.record(UNIT_ARCHIVED, id, AuditObject.of(id, unit.name()), Role.ADMINISTRATOR);
    }

    /**
     * Takes a unit into use again, with what was archived together with it. Twice is the same as once.
     *
     * @throws RuleViolation when the unit above is still archived, or another unit of this name stands there
     */
    public void bringBack(UnitId id) {
        user.require(id, Role.ADMINISTRATOR);
        // Whoever moves it locks it first: its place stays as it is from here on.
        Unit unit = inUse.lock(List.of(id)).getFirst();
        UnitId parent = parent(unit);
        inUse.hold(parent);
        if (unit.archivedOn() == null) {
            return;
        }
        inUse.requireFree(unit.name(), parent, id);
        unit.archive(null);
        audit.record(UNIT_BROUGHT_BACK, id, AuditObject.of(id, unit.name()), Role.ADMINISTRATOR);
    }

    private static UnitId parent(Unit unit) {
        UnitId parent = unit.parent();
        if (parent == null) {
            throw new RuleViolation("organisation.unit.highest");
        }
        return parent;
    }

    private Set<UnitId> filled(Collection<UnitId> wanted) {
        Set<UnitId> filled = new HashSet<>();
        contents.forEach(content -> filled.addAll(content.filled(wanted)));
        roles.findUnits(wanted.stream().map(UnitId::value).toList()).forEach(unit -> filled.add(new UnitId(unit)));
        return filled;
    }

    private String place(UnitId above, Unit unit) {
        return units.findById(above.value()).orElseThrow(NotFoundException::new).name() + " › " + unit.name();
    }
}
