package nl.privacyspiegel.improvement.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.privacyspiegel.improvement.owner.Owners;
import nl.privacyspiegel.improvement.owner.Owners.OwnerName;
import nl.privacyspiegel.improvement.owner.Owners.OwnersOfUnit;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitSummary;
import org.springframework.stereotype.Component;

/** Reads duties for front doors, which have asked who wants to know. */
@Component
class DutySummaries {

    private static final Comparator<DutySummary> ORDER = Comparator.comparing((DutySummary duty) -> !duty.inUse())
            .thenComparing(duty -> duty.due().orElse(LocalDate.MAX))
            .thenComparing(DutySummary::name, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(DutySummary::unitName)
            .thenComparing(duty -> duty.id().value());

    private final DutyRepository duties;
    private final Owners owners;
    private final CurrentUser user;

    DutySummaries(DutyRepository duties, Owners owners, CurrentUser user) {
        this.duties = duties;
        this.owners = owners;
        this.user = user;
    }

    /** All of these units. */
    List<DutySummary> of(List<UnitSummary> units) {
        if (units.isEmpty()) {
            return List.of();
        }
        return summaries(duties.findByUnitIdIn(ids(units)), units);
    }

    /** Those in use of these units that are due on this day or were before it. */
    List<DutySummary> dueBy(LocalDate day, List<UnitSummary> units) {
        return units.isEmpty() ? List.of() : summaries(duties.findDue(ids(units), day), units);
    }

    private static List<UUID> ids(List<UnitSummary> units) {
        return units.stream().map(unit -> unit.id().value()).toList();
    }

    private List<DutySummary> summaries(List<Duty> found, List<UnitSummary> units) {
        Map<UnitId, String> names = units.stream().collect(Collectors.toMap(UnitSummary::id, UnitSummary::name));
        Map<UnitId, OwnersOfUnit> known = owners(found);
        return found.stream()
                .map(duty -> summary(duty, Objects.requireNonNull(names.get(duty.unit())), known))
                .sorted(ORDER)
                .toList();
    }

    DutySummary of(Duty duty) {
        String unit = user.units(Role.contentReaders()).stream()
                .filter(each -> each.id().equals(duty.unit()))
                .map(UnitSummary::name)
                .findFirst()
                .orElse("");
        return summary(duty, unit, owners(List.of(duty)));
    }

    private Map<UnitId, OwnersOfUnit> owners(List<Duty> duties) {
        Set<UnitId> owned = duties.stream()
                .filter(duty -> duty.owner().isPresent())
                .map(Duty::unit)
                .collect(Collectors.toSet());
        return owned.isEmpty() ? Map.of() : owners.of(owned);
    }

    private DutySummary summary(Duty duty, String unit, Map<UnitId, OwnersOfUnit> known) {
        DutyData data = duty.data();
        String owner = data.owner()
                .flatMap(each -> Optional.ofNullable(known.get(duty.unit())).flatMap(here -> here.find(each)))
                .map(OwnerName::name)
                .orElse("");
        return new DutySummary(
                duty.id(),
                duty.unit(),
                unit,
                data.name(),
                data.source(),
                data.owner(),
                owner,
                data.time(),
                data.evidence(),
                duty.retiredOn());
    }
}
