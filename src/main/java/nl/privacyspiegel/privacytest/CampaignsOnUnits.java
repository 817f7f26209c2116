package nl.privacyspiegel.privacytest;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.privacyspiegel.organisation.UnitContent;
import nl.privacyspiegel.organisation.UnitId;
import org.springframework.stereotype.Component;

/** Every campaign keeps the units that it is offered to; while it is open, employees choose one of them. */
@Component
class CampaignsOnUnits implements UnitContent {

    private final CampaignUnitRepository units;

    CampaignsOnUnits(CampaignUnitRepository units) {
        this.units = units;
    }

    @Override
    public Set<UnitId> filled(Collection<UnitId> wanted) {
        return ids(units.findUnits(values(wanted)));
    }

    @Override
    public Set<UnitId> busy(Collection<UnitId> wanted) {
        return ids(units.findOpenUnits(values(wanted)));
    }

    private static Set<UUID> values(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).collect(Collectors.toSet());
    }

    private static Set<UnitId> ids(Set<UUID> units) {
        return units.stream().map(UnitId::new).collect(Collectors.toSet());
    }
}
