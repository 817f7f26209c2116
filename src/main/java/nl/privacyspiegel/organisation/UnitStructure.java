package nl.privacyspiegel.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        return unit(id).name();
    }

    /** The unit directly above it; empty at the top. */
    public Optional<UnitId> parent(UnitId id) {
        return Optional.ofNullable(unit(id).parent());
    }

    /**
     * The units from the one directly above it up to and including {@code top}.
     *
     * @throws NotFoundException when the unit does not lie below {@code top}
     */
    public List<UnitId> above(UnitId id, UnitId top) {
        List<UnitId> above = new ArrayList<>();
        UnitId at = id;
        while (!at.equals(top)) {
            at = parent(at).orElseThrow(NotFoundException::new);
            above.add(at);
        }
        return above;
    }

    private Unit unit(UnitId id) {
        return units.findById(id.value()).orElseThrow(NotFoundException::new);
    }
}
