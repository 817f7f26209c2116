package nl.privacyspiegel.organisation;

import static nl.privacyspiegel.organisation.OrganisationAct.UNIT_ADDED;
import static nl.privacyspiegel.organisation.OrganisationAct.UNIT_RENAMED;

import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ShortText;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tree of units, as far as the current member may see it, and the unit that the member is working in. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Units {

    private final UnitRepository units;
    private final UnitsInUse inUse;
    private final CurrentUser user;
    private final AuditTrail audit;

    Units(UnitRepository units, UnitsInUse inUse, CurrentUser user, AuditTrail audit) {
        this.units = units;
        this.inUse = inUse;
        this.user = user;
        this.audit = audit;
    }

    /**
     * Every unit in use on which the current member has a role, parents first, by name; who has roles on archived units only
     * sees those.
     */
    @Transactional(readOnly = true)
    public List<UnitSummary> visible() {
        List<UnitSummary> inUse = user.unitsInUse(Role.values());
        return inUse.isEmpty() ? user.units(Role.values()) : inUse;
    }

    /** The units in use that the current member manages, parents first, by name. */
    @Transactional(readOnly = true)
    public List<UnitSummary> managed() {
        return user.unitsInUse(Role.ADMINISTRATOR);
    }

    /**
     * One unit on which the current member has a role, archived or not.
     *
     * @throws NotFoundException when there is none for this member
     */
    @Transactional(readOnly = true)
    public UnitSummary get(UnitId id) {
        return user.units(Role.values()).stream()
                .filter(unit -> unit.id().equals(id))
                .findFirst()
                .orElseThrow(() -> user.notFound(id));
    }

    /** The unit chosen in the unit switcher, else the highest visible one; empty for a member without roles. */
    @Transactional(readOnly = true)
    public Optional<UnitSummary> selected() {
        List<UnitSummary> visible = visible();
        UnitId chosen = user.entity().map(Member::selectedUnit).orElse(null);
        return visible.stream()
                .filter(unit -> unit.id().equals(chosen))
                .findFirst()
                .or(() -> visible.stream().findFirst());
    }

    /** The visible units at and below the selected one: what lists show. */
    @Transactional(readOnly = true)
    public List<UnitSummary> selectedAndBelow() {
        return selected().map(this::within).orElse(List.of());
    }

    /**
     * The units in use at and below this one, parents first, by name; of an archived one all below it.
     *
     * @throws NotFoundException when there is none for this member
     */
    @Transactional(readOnly = true)
    public List<UnitSummary> atAndBelow(UnitId id) {
        return within(get(id));
    }

    private List<UnitSummary> within(UnitSummary top) {
        UnitTree tree = user.tree();
        return user.units(Role.values()).stream()
                .filter(unit -> unit.inUse() || top.archived())
                .filter(unit -> tree.isWithin(unit.id(), top.id()))
                .toList();
    }

    /** Makes this the unit that the current member works in, now and after the next login. */
    public void select(UnitId id) {
        get(id);
        user.entity().ifPresent(member -> member.select(id));
    }

    /**
     * Adds a unit below another; the current member must manage that one.
     *
     * @throws RuleViolation when a unit of this name stands there already, or the one above is archived
     */
    public UnitId add(UnitId parent, String name) {
        user.require(parent, Role.ADMINISTRATOR);
        String called = ShortText.require(name, "organisation.unit.name.missing");
        inUse.hold(parent);
        inUse.requireFree(called, parent, null);
        Unit unit = new Unit(UnitId.random(), parent, called);
        units.save(unit);
        audit.record(UNIT_ADDED, parent, AuditObject.of(unit.id(), unit.name()), Role.ADMINISTRATOR);
        return unit.id();
    }

    /**
     * Gives a unit another name; the current member must manage it.
     *
     * @throws RuleViolation when another unit of this name stands beside it
     */
    public void rename(UnitId id, String name) {
        rename(locked(id), name);
    }

    /**
     * Takes back that a unit got another name; the current member must manage it.
     *
     * @param given the name that it got
     * @param before the name that it gets back
     * @throws RuleViolation when somebody gave it another name since, or another unit of this name stands beside it
     */
    public void renameBack(UnitId id, String given, String before) {
        Unit unit = locked(id);
        if (!unit.name().equals(ShortText.require(given, "organisation.unit.name.missing"))) {
            throw new RuleViolation("shared.undo.tooLate");
        }
        rename(unit, before);
    }

    /** With the one above it, below which its name has to be free, while everybody else who wants to change them waits. */
    private Unit locked(UnitId id) {
        user.require(id, Role.ADMINISTRATOR);
        Unit unit = units.findById(id.value()).orElseThrow(NotFoundException::new);
        UnitId parent = unit.parent();
        inUse.lock(parent == null ? List.of(id) : List.of(id, parent));
        return unit;
    }

    private void rename(Unit unit, String name) {
        UnitId id = unit.id();
        String called = ShortText.require(name, "organisation.unit.name.missing");
        audit.record(UNIT_RENAMED, id, AuditObject.of(id, AuditObject.named(unit.name(), called)), Role.ADMINISTRATOR);
        UnitId parent = unit.parent();
        if (parent != null) {
            inUse.requireFree(called, parent, id);
        }
        unit.rename(called);
    }
}
