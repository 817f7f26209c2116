package nl.privacyspiegel.breach;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.organisation.UnitsInUse;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Finds breaches for the front doors, as far as the current member may read or change them: the working group and the supervisor of
 * the unit that reported one, and those of a controller whom it concerns. Management knows that there is one, and reads no more.
 */
@Component
class PermittedBreaches {

    private static final Role[] READERS = {Role.ASSESSOR, Role.SUPERVISOR};

    private final BreachRepository breaches;
    private final BreachReader reader;
    private final CurrentUser user;
    private final UnitsInUse inUse;

    PermittedBreaches(BreachRepository breaches, BreachReader reader, CurrentUser user, UnitsInUse inUse) {
        this.breaches = breaches;
        this.reader = reader;
        this.user = user;
        this.inUse = inUse;
    }

    /**
     * @throws NotFoundException when there is none that the current member may know of
     * @throws AccessDeniedException when the member may know of it, but not read it
     */
    BreachFile readable(BreachId id) {
        return readable(breaches.findById(id.value()).orElseThrow(NotFoundException::new));
    }

    private BreachFile readable(BreachRow row) {
        BreachFile file = reader.file(row);
        List<UnitId> units = Stream.concat(Stream.of(row.unit()), file.controllers().stream())
                .toList();
        if (units.stream().noneMatch(unit -> user.may(unit, Role.contentReaders()))) {
            throw user.notFound(row.unit());
        }
        if (units.stream().noneMatch(unit -> user.may(unit, READERS))) {
            throw new AccessDeniedException("role");
        }
        return file;
    }

    /** To change what concerns all controllers, while everybody else who wants to waits. */
    BreachFile locked(BreachId id) {
        BreachRow row = lock(id);
        BreachFile file = readable(row);
        requireRole(row.unit(), Role.ASSESSOR);
        return open(file, row.unit());
    }

    /** To change what concerns all controllers and say that it concerns another one too, for which the current member works. */
    BreachFile locked(BreachId id, UnitId other) {
        BreachFile file = readable(lock(id));
        requireRole(file.row().unit(), Role.ASSESSOR);
        report(List.of(file.row().unit(), other));
        return file;
    }

    /** To tell something of one controller in this role. */
    BreachFile locked(BreachId id, UnitId controller, Role role) {
        BreachFile file = readable(lock(id));
        if (!file.controllers().contains(controller) || !user.may(controller, Role.contentReaders())) {
            throw new NotFoundException();
        }
        requireRole(controller, role);
        return open(file, controller);
    }

    private BreachFile open(BreachFile file, UnitId unit) {
        inUse.hold(unit);
        return file;
    }

    private BreachRow lock(BreachId id) {
        return breaches.lock(id.value()).orElseThrow(NotFoundException::new);
    }

    private void requireRole(UnitId unit, Role role) {
        if (!user.may(unit, role)) {
            throw new AccessDeniedException("role");
        }
    }

    /** @throws RuleViolation when it is closed: nothing is told of it before it is opened again */
    static void requireOpen(BreachFile file) {
        if (file.isClosed()) {
            throw new RuleViolation("breach.closed");
        }
    }

    /** Refuses who may not report a breach of each of these units, and keeps them in use meanwhile: all of them at once. */
    void report(Collection<UnitId> units) {
        units.forEach(unit -> user.require(unit, Set.of(Role.contentReaders()), Role.ASSESSOR));
        inUse.hold(units);
    }

    /** What the current member sees of a breach. */
    BreachFile.Reader reader(BreachFile file) {
        boolean reports = user.may(file.row().unit(), READERS);
        boolean all = reports && file.isReportedForOthers();
        List<UnitSummary> units = user.units(Role.contentReaders());
        Map<UnitId, String> names = units.stream().collect(Collectors.toMap(UnitSummary::id, UnitSummary::name));
        Set<UnitId> used =
                units.stream().filter(UnitSummary::inUse).map(UnitSummary::id).collect(Collectors.toSet());
        return new BreachFile.Reader(
                unit -> names.getOrDefault(unit, ""),
                unit -> all || user.may(unit, READERS),
                reports,
                unit -> used.contains(unit) && user.may(unit, Role.ASSESSOR),
                unit -> used.contains(unit) && user.may(unit, Role.SUPERVISOR));
    }
}
