package nl.privacyspiegel.api;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.organisation.Units;
import org.springframework.stereotype.Component;

/** The units that a request is about. What may be read of each is decided by who is asked next. */
@Component
class ChosenUnits {

    private final Units units;

    ChosenUnits(Units units) {
        this.units = units;
    }

    /**
     * The unit that is asked for and everything below it, else all; parents first.
     *
     * @throws nl.privacyspiegel.shared.NotFoundException when the member cannot see that unit
     */
    List<UnitSummary> of(Query query) {
        UnitId unit = query.unit();
        return unit == null ? units.visible() : units.atAndBelow(unit);
    }

    static List<UnitId> ids(Collection<UnitSummary> units) {
        return units.stream().map(UnitSummary::id).toList();
    }

    static Map<UnitId, UnitSummary> byId(Collection<UnitSummary> units) {
        return units.stream().collect(Collectors.toMap(UnitSummary::id, Function.identity()));
    }
}
