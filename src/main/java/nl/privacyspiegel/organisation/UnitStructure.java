package nl.privacyspiegel.organisation;

import java.util.Collection;
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

    /** What the organisation of this unit is called: the highest unit above it. Empty when there is no such unit. */
    public String organisation(UnitId unit) {
        return organisation(List.of(unit));
    }

    /** The same of several units; of more than one organisation each is named, by name. */
    public String organisation(Collection<UnitId> below) {
        UnitTree tree = tree();
        return tree.within(tree.above(below)).stream()
                .filter(unit -> unit.depth() == 0)
                .map(UnitSummary::name)
                .collect(Collectors.joining(", "));
    }

    /** The tree as it is now, for the folders of this module. */
    public UnitTree tree() {
        return ReadOnce.of(UnitTree.class, () -> new UnitTree(units.findAll()));
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
