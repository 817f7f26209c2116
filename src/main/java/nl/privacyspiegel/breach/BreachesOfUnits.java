package nl.privacyspiegel.breach;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.privacyspiegel.organisation.UnitContent;
import nl.privacyspiegel.organisation.UnitId;
import org.springframework.stereotype.Component;

/** Breaches keep their unit, and those whom they concern; one that is open keeps it from being archived. */
@Component
class BreachesOfUnits implements UnitContent {

    private final BreachRepository breaches;
    private final BreachControllerRepository controllers;
    private final BreachReader reader;

    BreachesOfUnits(BreachRepository breaches, BreachControllerRepository controllers, BreachReader reader) {
        this.breaches = breaches;
        this.controllers = controllers;
        this.reader = reader;
    }

    @Override
    public Set<UnitId> filled(Collection<UnitId> units) {
        List<UUID> ids = units.stream().map(UnitId::value).toList();
        Set<UUID> filled = new HashSet<>(breaches.findUnits(ids));
        filled.addAll(controllers.findUnits(ids));
        return filled.stream().map(UnitId::new).collect(Collectors.toSet());
    }

    @Override
    public Set<UnitId> busy(Collection<UnitId> units) {
        Set<UnitId> busy = new HashSet<>();
        reader.open(units).forEach(file -> {
            busy.add(file.row().unit());
            busy.addAll(file.controllers());
        });
        busy.retainAll(units);
        return busy;
    }
}
