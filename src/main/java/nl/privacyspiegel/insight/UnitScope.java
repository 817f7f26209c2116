package nl.privacyspiegel.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.organisation.Units;
import nl.privacyspiegel.shared.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The units whose grades and results the current member may read. */
@Component
class UnitScope {

    private static final Role[] READERS = Role.contentReaders();

    private final CurrentUser user;
    private final Units units;

    UnitScope(CurrentUser user, Units units) {
        this.user = user;
        this.units = units;
    }

    /** Those in use, parents first, by name. */
    List<UnitSummary> readable() {
        return user.unitsInUse(READERS);
    }

    /** Archived ones too: what was measured there stays part of the past. */
    List<UnitSummary> everReadable() {
        return user.units(READERS);
    }

    /**
     * The unit that is asked for, else the one that the member works in, else the first; empty when there is none to read.
     *
     * @throws NotFoundException when the unit that is asked for is none of these
     */
    Optional<UnitSummary> chosen(List<UnitSummary> readable, @Nullable UnitId wanted) {
        if (wanted != null) {
            return Optional.of(find(readable, wanted)
                    .orElseThrow(() -> user.may(wanted, READERS) ? new NotFoundException() : user.notFound(wanted)));
        }
        return units.selected()
                .flatMap(selected -> find(readable, selected.id()))
                .or(() -> readable.stream().findFirst());
    }

    private static Optional<UnitSummary> find(List<UnitSummary> units, UnitId id) {
        return units.stream().filter(unit -> unit.id().equals(id)).findFirst();
    }

    /** The unit and all below it. In a list with parents first these stand right behind it. */
    static List<UnitSummary> atAndBelow(List<UnitSummary> readable, UnitSummary top) {
        List<UnitSummary> below = new ArrayList<>(List.of(top));
        for (UnitSummary unit : readable.subList(readable.indexOf(top) + 1, readable.size())) {
            if (unit.depth() <= top.depth()) {
                break;
            }
            below.add(unit);
        }
        return below;
    }
}
