package nl.privacyspiegel.improvement.owner;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import nl.privacyspiegel.organisation.UnitContent;
import nl.privacyspiegel.organisation.UnitId;
import org.springframework.stereotype.Component;

/** Functions keep their unit; none of them keeps it from being archived. */
@Component
class FunctionsOfUnits implements UnitContent {

    private final WorkFunctionRepository functions;

    FunctionsOfUnits(WorkFunctionRepository functions) {
        this.functions = functions;
    }

    @Override
    public Set<UnitId> filled(Collection<UnitId> units) {
        return functions.findUnits(units.stream().map(UnitId::value).toList()).stream()
                .map(UnitId::new)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<UnitId> busy(Collection<UnitId> units) {
        return Set.of();
    }
}
