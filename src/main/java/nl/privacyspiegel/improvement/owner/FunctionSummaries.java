package nl.privacyspiegel.improvement.owner;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.accounts.Colleague;
import nl.privacyspiegel.organisation.accounts.Members;
import org.springframework.stereotype.Component;

/** Reads functions for front doors, which have asked who wants to know. */
@Component
class FunctionSummaries {

    private final WorkFunctionRepository functions;
    private final Members members;

    FunctionSummaries(WorkFunctionRepository functions, Members members) {
        this.functions = functions;
        this.members = members;
    }

    /** All of a unit, by name. */
    List<FunctionSummary> of(UnitId unit) {
        return of(List.of(unit)).getOrDefault(unit, List.of());
    }

    /** All of these units, by name. */
    Map<UnitId, List<FunctionSummary>> of(Collection<UnitId> units) {
        return units.isEmpty() ? Map.of() : byUnit(functions.findByUnitIdIn(values(units)));
    }

    /** The same for who already knows the colleagues of these units. */
    Map<UnitId, List<FunctionSummary>> of(Collection<UnitId> units, Map<UnitId, List<Colleague>> colleagues) {
        return byUnit(functions.findByUnitIdIn(values(units)), colleagues);
    }

    /** Those in use of these units whose member has left. */
    List<FunctionSummary> left(Collection<UnitId> units) {
        return units.isEmpty()
                ? List.of()
                : byUnit(functions.findFilled(values(units))).values().stream()
                        .flatMap(List::stream)
                        .filter(FunctionSummary::left)
                        .toList();
    }

    private static List<UUID> values(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toList();
    }

    private Map<UnitId, List<FunctionSummary>> byUnit(List<WorkFunction> found) {
        Set<UnitId> filled = found.stream()
                .filter(each -> each.filledBy() instanceof Filled.ByMember)
                .map(WorkFunction::unit)
                .collect(Collectors.toSet());
        return byUnit(found, filled.isEmpty() ? Map.of() : members.colleagues(filled));
    }

    private static Map<UnitId, List<FunctionSummary>> byUnit(
            List<WorkFunction> found, Map<UnitId, List<Colleague>> colleagues) {
        return found.stream()
                .map(each -> summary(each, colleagues.getOrDefault(each.unit(), List.of())))
                .sorted(Comparator.comparing(FunctionSummary::name, String.CASE_INSENSITIVE_ORDER))
                .collect(Collectors.groupingBy(FunctionSummary::unit));
    }

    private static FunctionSummary summary(WorkFunction function, List<Colleague> colleagues) {
        Filled filledBy = function.filledBy();
        String name = switch (filledBy) {
            case Filled.ByNobody() -> "";
            case Filled.ByTitle(String title) -> title;
            case Filled.ByMember(MemberId member) ->
                colleagues.stream()
                        .filter(each -> each.id().equals(member))
                        .findFirst()
                        .map(Colleague::name)
                        .orElse("");
        };
        boolean gone = filledBy instanceof Filled.ByMember && name.isEmpty();
        return new FunctionSummary(
                function.id(),
                function.unit(),
                function.name(),
                filledBy,
                name,
                gone || function.isVacated(),
                function.retiredOn());
    }
}
