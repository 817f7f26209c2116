package nl.privacyspiegel.breach;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.organisation.AuditObject;
import nl.privacyspiegel.organisation.AuditTrail;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitSummary;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of breaches as a whole, to take out of the house: of all units of which the current member reads the content. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class BreachRegister {

    private final BreachReader reader;
    private final CurrentUser user;
    private final AuditTrail audit;

    BreachRegister(BreachReader reader, CurrentUser user, AuditTrail audit) {
        this.reader = reader;
        this.user = user;
        this.audit = audit;
    }

    /**
     * A line for each controller of each breach, the oldest breach first. What was written is there for the working group and the
     * supervisor only, and of other controllers than theirs not even for them.
     */
    public List<RegisterLine> handOut(BreachFilter filter) {
        UnitId one = filter.unit();
        List<UnitSummary> all = user.units(Role.contentReaders());
        for (UnitSummary unit : all) {
            if (one == null ? unit.depth() == 0 : unit.id().equals(one)) {
                audit.record(
                        BreachAct.BREACH_REGISTER_EXPORTED,
                        unit.id(),
                        AuditObject.of(unit.id(), unit.name()),
                        Role.contentReaders());
            }
        }
        Map<UnitId, String> names = all.stream().collect(Collectors.toMap(UnitSummary::id, UnitSummary::name));
        Set<UnitId> read = user.units(Role.ASSESSOR, Role.SUPERVISOR).stream()
                .map(UnitSummary::id)
                .collect(Collectors.toSet());
        return reader
                .concerning(names.keySet().stream()
                        .filter(unit -> one == null || unit.equals(one))
                        .toList())
                .stream()
                .sorted(Comparator.comparing(
                                (BreachFile file) -> file.row().report().reportedAt())
                        .thenComparing(file -> file.row().id().value()))
                .flatMap(file -> lines(file, filter, names, read))
                .toList();
    }

    private static Stream<RegisterLine> lines(
            BreachFile file, BreachFilter filter, Map<UnitId, String> names, Set<UnitId> read) {
        UnitId unit = file.row().unit();
        boolean forOthers = file.isReportedForOthers();
        BreachFile.Reader known = reader(
                names,
                each -> names.containsKey(each) || (forOthers && names.containsKey(unit)),
                names.containsKey(unit));
        BreachFile.Reader written =
                reader(names, each -> read.contains(each) || (forOthers && read.contains(unit)), read.contains(unit));
        boolean readable = read.contains(unit) || file.controllers().stream().anyMatch(read::contains);
        BreachLine line = file.line(known, readable);
        if (!filter.shows(line)) {
            return Stream.empty();
        }
        Optional<BreachSheet> sheet = readable ? Optional.of(file.sheet(written)) : Optional.empty();
        return file.controllers().stream().filter(known.controllers()).map(each -> {
            ControllerSheet controller = file.controller(each, known);
            return new RegisterLine(
                    line,
                    controller.name(),
                    controller.clock(),
                    controller.outcome(),
                    sheet.filter(any -> written.controllers().test(each))
                            .map(breach -> new RegisterLine.Content(breach, controller)));
        });
    }

    private static BreachFile.Reader reader(Map<UnitId, String> names, Predicate<UnitId> controllers, boolean reports) {
        return new BreachFile.Reader(
                unit -> names.getOrDefault(unit, ""), controllers, reports, unit -> false, unit -> false);
    }
}
