package nl.privacyspiegel.breach.suspicion;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.privacyspiegel.organisation.UnitContent;
import nl.privacyspiegel.organisation.UnitId;
import org.springframework.stereotype.Component;

/** Suspicions keep their unit, and so does its link until it is withdrawn; one that nobody decided about keeps it in use. */
@Component
class SuspicionsOfUnits implements UnitContent {

    private final SuspicionRepository suspicions;
    private final ReportLinkRepository links;

    SuspicionsOfUnits(SuspicionRepository suspicions, ReportLinkRepository links) {
        this.suspicions = suspicions;
        this.links = links;
    }

    @Override
    public Set<UnitId> filled(Collection<UnitId> units) {
        Collection<UUID> ids = ids(units);
        Set<UnitId> filled = new HashSet<>(units(suspicions.findUnits(ids)));
        links.findByUnitIdIn(ids).forEach(link -> filled.add(link.unit()));
        return filled;
    }

    @Override
    public Set<UnitId> busy(Collection<UnitId> units) {
        return units(suspicions.findUnitsWith(SuspicionState.OPEN, ids(units)));
    }

    private static Collection<UUID> ids(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toList();
    }

    private static Set<UnitId> units(Set<UUID> ids) {
        return ids.stream().map(UnitId::new).collect(Collectors.toSet());
    }
}
