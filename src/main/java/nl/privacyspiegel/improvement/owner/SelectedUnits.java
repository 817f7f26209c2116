package nl.privacyspiegel.improvement.owner;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.organisation.Units;
import org.springframework.stereotype.Component;

/** Of which units a card on home counts work. */
@Component
class SelectedUnits {

    private final Units units;
    private final CurrentUser user;

    SelectedUnits(Units units, CurrentUser user) {
        this.units = units;
        this.user = user;
    }

    /** The selected unit and all below it that are in use and where the current member has this role. */
    List<UUID> of(Role role) {
        Set<UnitId> mine = user.unitsInUse(role).stream().map(UnitSummary::id).collect(Collectors.toSet());
        return units.selectedAndBelow().stream()
                .map(UnitSummary::id)
                .filter(mine::contains)
                .map(UnitId::value)
                .toList();
    }
}
