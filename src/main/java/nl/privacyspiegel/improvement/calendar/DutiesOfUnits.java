package nl.privacyspiegel.improvement.calendar;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import nl.privacyspiegel.organisation.UnitContent;
import nl.privacyspiegel.organisation.UnitId;
import org.springframework.stereotype.Component;

/** Duties keep their unit; none of them keeps it from being archived. */
@Component
class DutiesOfUnits implements UnitContent {

    private final DutyRepository duties;

    DutiesOfUnits(DutyRepository duties) {
        this.duties = duties;
    }

    @Override
    public Set<UnitId> filled(Collection<UnitId> units) {
        return duties.findUnits(units.stream().map(UnitId::value).toList()).stream()
                .map(UnitId::new)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<UnitId> busy(Collection<UnitId> units) {
        return Set.of();
    }
}
