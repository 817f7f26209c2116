package nl.privacyspiegel.organisation;

import static nl.privacyspiegel.organisation.AuditAction.UNIT_ADDED;
import static nl.privacyspiegel.organisation.AuditAction.UNIT_RENAMED;

import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.shared.NotFoundException;
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
    private final CurrentUser user;
    private final AuditTrail audit;

    Units(UnitRepository units, CurrentUser user, AuditTrail audit) {
        this.units = units;
        this.user = user;
        this.audit = audit;
    }

    /** Every unit on which the current member has a role, parents first, by name. */
    @Transactional(readOnly = true)
    public List<UnitSummary> visible() {
        return user.units(Role.values());
    }

    /** The units that the current member manages, parents first, by name. */
    @Transactional(readOnly = true)
    public List<UnitSummary> managed() {
        return user.units(Role.ADMINISTRATOR);
    }

    /**
     * One visible unit.
     *
     * @throws NotFoundException when there is none for this member
     */
    @Transactional(readOnly = true)
    public UnitSummary get(UnitId id) {
        return visible().stream()
                .filter(unit -> unit.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
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
     * The visible units at and below this one, parents first, by name.
     *
     * @throws NotFoundException when there is none for this member
     */
    @Transactional(readOnly = true)
    public List<UnitSummary> atAndBelow(UnitId id) {
        return within(get(id));
    }

    private List<UnitSummary> within(UnitSummary top) {
        UnitTree tree = new UnitTree(units.findAll());
        return visible().stream()
                .filter(unit -> tree.isWithin(unit.id(), top.id()))
                .toList();
    }

    /** Makes this the unit that the current member works in, now and after the next login. */
    public void select(UnitId id) {
        get(id);
        user.entity().ifPresent(member -> member.select(id));
    }

    /** Adds a unit below another; the current member must manage that one. */
    public UnitId add(UnitId parent, String name) {
        user.require(parent, Role.ADMINISTRATOR);
        Unit unit = new Unit(UnitId.random(), parent, ShortText.require(name, "organisation.unit.name.missing"));
        units.save(unit);
        audit.record(UNIT_ADDED, parent, AuditObject.of(unit.id(), unit.name()), Role.ADMINISTRATOR);
        return unit.id();
    }

    /** Gives a unit another name; the current member must manage it. */
    public void rename(UnitId id, String name) {
        user.require(id, Role.ADMINISTRATOR);
        Unit unit = units.findById(id.value()).orElseThrow(NotFoundException::new);
        unit.rename(ShortText.require(name, "organisation.unit.name.missing"));
        audit.record(UNIT_RENAMED, id, AuditObject.of(id, unit.name()), Role.ADMINISTRATOR);
    }
}
