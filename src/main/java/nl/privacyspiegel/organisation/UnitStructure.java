package nl.privacyspiegel.organisation;

import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The tree of units as it stands, whoever asks: for modules that keep the tree of a certain day, or that do their work when
 * nobody is logged in. Not for pages: those ask {@link Units}, which shows what the reader may see.
 */
@Component
public class UnitStructure {

    private final UnitRepository units;

    UnitStructure(UnitRepository units) {
        this.units = units;
    }

    /** This unit and every unit below it, parents first, by name; empty when there is no such unit. */
    public List<UnitSummary> atAndBelow(UnitId top) {
        return new UnitTree(units.findAll()).within(List.of(top));
    }
}
