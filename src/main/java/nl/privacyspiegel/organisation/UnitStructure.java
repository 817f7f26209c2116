package nl.privacyspiegel.organisation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.privacyspiegel.shared.NotFoundException;
import org.springframework.stereotype.Component;

/**
 * Names and places of units, whoever asks: for work that nobody is logged in for, such as closing on a day, and for the
 * choice of a unit by an employee without an account. What members see goes through {@link Units}.
 */
@Component
public class UnitStructure {

    private final UnitRepository units;

    UnitStructure(UnitRepository units) {
        this.units = units;
    }

    /**
     * The name of a unit.
     *
     * @throws NotFoundException when there is no such unit
     */
    public String name(UnitId id) {
        return units.findById(id.value()).orElseThrow(NotFoundException::new).name();
    }

    /** The name of the highest unit; empty before the first run. */
    public String organisation() {
        return units.findAll().stream()
                .filter(unit -> unit.parent() == null)
                .map(Unit::name)
                .findFirst()
                .orElse("");
    }

    /** The tree as it is now, for the folders of this module. */
    public UnitTree tree() {
        return new UnitTree(units.findAll());
    }

    /** Every unit, parents first, by name. */
    public List<UnitSummary> all() {
        UnitTree tree = tree();
        return tree.within(tree.tops());
    }

    /** These units and every unit above one of them. */
    public Set<UnitId> withAllAbove(Set<UnitId> wanted) {
        UnitTree tree = tree();
        return tree.within(tree.tops()).stream()
                .map(UnitSummary::id)
                .filter(unit -> wanted.stream().anyMatch(below -> tree.isWithin(below, unit)))
                .collect(Collectors.toSet());
    }

    /** This unit and every unit below it, parents first, by name; empty when there is no such unit. */
    public List<UnitSummary> atAndBelow(UnitId top) {
        return tree().within(List.of(top));
    }
}
