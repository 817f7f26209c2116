package nl.privacyspiegel.breach;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.privacyspiegel.breach.clock.LegalTerms;
import nl.privacyspiegel.organisation.UnitId;
import org.springframework.stereotype.Component;

/** Reads breaches for who has asked who wants to know: as many queries for many as for one. */
@Component
class BreachReader {

    private final BreachRepository breaches;
    private final BreachControllerRepository controllers;
    private final BreachEntryRepository entries;
    private final LegalTerms law = LegalTerms.shipped();

    BreachReader(BreachRepository breaches, BreachControllerRepository controllers, BreachEntryRepository entries) {
        this.breaches = breaches;
        this.controllers = controllers;
        this.entries = entries;
    }

    /** Those that these units reported or that concern one of them as a controller. */
    List<BreachFile> concerning(Collection<UnitId> units) {
        return units.isEmpty()
                ? List.of()
                : files(breaches.findConcerning(
                        units.stream().map(UnitId::value).toList()));
    }

    /** Of those that concern these units the ones that are open. */
    List<BreachFile> open(Collection<UnitId> units) {
        return units.isEmpty()
                ? List.of()
                : files(breaches.findOpen(units.stream().map(UnitId::value).toList()));
    }

    BreachFile file(BreachRow row) {
        return files(List.of(row)).getFirst();
    }

    private List<BreachFile> files(List<BreachRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = rows.stream().map(row -> row.id().value()).toList();
        Map<BreachId, List<UnitId>> whom = controllers.findByBreachIdInOrderByPlace(ids).stream()
                .collect(Collectors.groupingBy(
                        BreachController::breach, Collectors.mapping(BreachController::unit, Collectors.toList())));
        Map<BreachId, List<BreachEntry>> told =
                entries.findByBreachIdInOrderByPlace(ids).stream().collect(Collectors.groupingBy(BreachEntry::breach));
        return rows.stream()
                .map(row -> new BreachFile(
                        row, whom.getOrDefault(row.id(), List.of()), told.getOrDefault(row.id(), List.of()), law))
                .toList();
    }
}
