package nl.privacyspiegel.organisation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityNotFoundException;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.document.Doubles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps units in use while something is put on them: whoever wants to remove, move or archive one waits, and then sees what was
 * put there. Who comes later than the removal is told so.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class UnitsInUse {

    private final UnitRepository units;
    private final EntityManager entities;

    UnitsInUse(UnitRepository units, EntityManager entities) {
        this.units = units;
        this.entities = entities;
    }

    /**
     * Until the end of this transaction these units stay as they are.
     *
     * @throws NotFoundException when one of them is gone
     * @throws RuleViolation when one of them, or a unit above it, is archived
     */
    public void hold(Collection<UnitId> wanted) {
        lock(wanted);
        require(wanted);
    }

    /** The same of one unit. */
    public void hold(UnitId unit) {
        hold(List.of(unit));
    }

    /**
     * Looks once, and keeps nobody waiting.
     *
     * @throws RuleViolation when this unit, or a unit above it, is archived
     */
    public void require(UnitId unit) {
        require(List.of(unit));
    }

    private void require(Collection<UnitId> wanted) {
        Map<UUID, UnitRepository.Place> places = placesById();
        for (UnitId unit : wanted) {
            for (UnitRepository.Place at = places.get(unit.value()); at != null; at = places.get(at.parent())) {
                if (at.archivedOn() != null) {
                    throw new RuleViolation("organisation.unit.archived");
                }
            }
        }
    }

    /** Whether neither this unit nor one above it is archived. */
    public boolean contains(UnitId unit) {
        try {
            require(unit);
            return true;
        } catch (RuleViolation archived) {
            return false;
        }
    }

    /** Whether a unit is this one or lies below it, as the database has it now; to be asked when both are held. */
    boolean isWithin(UnitId unit, UnitId top) {
        return isWithin(unit, top, placesById());
    }

    private static boolean isWithin(UnitId unit, UnitId top, Map<UUID, UnitRepository.Place> places) {
        for (UnitRepository.Place at = places.get(unit.value()); at != null; at = places.get(at.parent())) {
            if (at.id().equals(top.value())) {
                return true;
            }
        }
        return false;
    }

    private Map<UUID, UnitRepository.Place> placesById() {
        Map<UUID, UnitRepository.Place> places = new HashMap<>();
        units.places().forEach(place -> places.put(place.id(), place));
        return places;
    }

    /**
     * Two units with one name side by side are hardly ever meant.
     *
     * @param itself the unit that gets this name or place; null when it is a new one
     * @throws RuleViolation when another unit in use with this name stands below that one
     */
    void requireFree(String name, UnitId parent, @Nullable UnitId itself) {
        entities.flush();
        boolean taken = units.places().stream()
                .filter(place -> parent.value().equals(place.parent()) && place.archivedOn() == null)
                .filter(place -> itself == null || !itself.value().equals(place.id()))
                .anyMatch(place -> Doubles.isSame(place.name(), name));
        if (taken) {
            throw new RuleViolation("organisation.unit.name.taken", name);
        }
    }

    /** Locks them in the same order for everybody, and reads them anew: what was read before the lock may be old. */
    List<Unit> lock(Collection<UnitId> wanted) {
        entities.flush();
        return wanted.stream()
                .map(UnitId::value)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .map(this::locked)
                .toList();
    }

    /** Locks a unit with all below it, also what was put there while this waited; what is locked now. */
    Set<UnitId> lockAllBelow(UnitId top) {
        Set<UnitId> locked = new HashSet<>();
        for (Set<UnitId> below = allBelow(top); locked.addAll(below); below = allBelow(top)) {
            lock(below);
        }
        return locked;
    }

    private Set<UnitId> allBelow(UnitId top) {
        Set<UnitId> below = new HashSet<>(Set.of(top));
        Map<UUID, UnitRepository.Place> places = placesById();
        places.keySet().stream()
                .map(UnitId::new)
                .filter(unit -> isWithin(unit, top, places))
                .forEach(below::add);
        return below;
    }

    private Unit locked(UUID id) {
        Unit unit = units.findById(id).orElseThrow(NotFoundException::new);
        try {
            entities.refresh(unit, LockModeType.PESSIMISTIC_WRITE);
        } catch (EntityNotFoundException gone) {
            throw new NotFoundException();
        }
        return unit;
    }
}
