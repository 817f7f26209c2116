package nl.privacyspiegel.breach;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.shared.NotFoundException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading breaches: for the working group and the supervisor of the unit that reported one, and of a controller whom it concerns. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Breaches {

    private final BreachReader reader;
    private final PermittedBreaches permitted;
    private final CurrentUser user;
    private final Clock clock;

    Breaches(BreachReader reader, PermittedBreaches permitted, CurrentUser user, Clock clock) {
        this.reader = reader;
        this.permitted = permitted;
        this.user = user;
        this.clock = clock;
    }

    /**
     * A list of breaches.
     *
     * @param lines what was asked for: of what has a clock that runs, the one that ends first in front; then the newest
     * @param any whether there is any breach that the current member may know of
     * @param years in which there are some, the newest first
     */
    public record Listed(List<BreachLine> lines, boolean any, List<Integer> years) {

        public Listed {
            lines = List.copyOf(lines);
            years = List.copyOf(years);
        }
    }

    /** Of all units of which the current member reads the content: who reads no free text gets no titles. */
    public Listed list(BreachFilter filter) {
        List<UnitSummary> units = user.units(Role.contentReaders());
        UnitId one = filter.unit();
        List<BreachLine> all = lines(
                units,
                reader.concerning(units.stream()
                        .map(UnitSummary::id)
                        .filter(unit -> one == null || unit.equals(one))
                        .toList()));
        return new Listed(
                all.stream()
                        .filter(filter::shows)
                        .sorted(order(clock.instant()))
                        .toList(),
                !all.isEmpty() || (one != null && !reader.concerning(ids(units)).isEmpty()),
                all.stream()
                        .map(BreachLine::year)
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .toList());
    }

    /** Those of which a clock runs or passed without a decision, what ends first in front. */
    public List<BreachLine> running() {
        Instant now = clock.instant();
        List<UnitSummary> units = user.unitsInUse(Role.contentReaders());
        return lines(units, reader.open(ids(units))).stream()
                .filter(line -> line.urgent(now).isPresent())
                .sorted(order(now))
                .toList();
    }

    /**
     * What came of the breaches of a year, as things stood at the end of a day: those that concerned one of these units as a controller
     * of which the current member reads the content.
     */
    public BreachYear ofYear(Collection<UnitId> units, int year, LocalDate day) {
        List<UnitId> readable = ids(user.units(Role.contentReaders())).stream()
                .filter(units::contains)
                .toList();
        return BreachYear.of(
                reader.concerning(readable).stream()
                        .filter(file -> file.row().year() == year)
                        .toList(),
                readable,
                day);
    }

    private static List<UnitId> ids(List<UnitSummary> units) {
        return units.stream().map(UnitSummary::id).toList();
    }

    private List<BreachLine> lines(List<UnitSummary> readable, List<BreachFile> files) {
        if (files.isEmpty()) {
            return List.of();
        }
        Map<UnitId, String> names = readable.stream().collect(Collectors.toMap(UnitSummary::id, UnitSummary::name));
        Set<UnitId> titled = new HashSet<>(ids(user.units(Role.ASSESSOR, Role.SUPERVISOR)));
        return files.stream()
                .map(file -> file.line(
                        new BreachFile.Reader(
                                unit -> names.getOrDefault(unit, ""),
                                unit -> names.containsKey(unit)
                                        || (file.isReportedForOthers()
                                                && names.containsKey(file.row().unit())),
                                names.containsKey(file.row().unit()),
                                unit -> false,
                                unit -> false),
                        titled.contains(file.row().unit())
                                || file.controllers().stream().anyMatch(titled::contains)))
                .toList();
    }

    private static Comparator<BreachLine> order(Instant now) {
        return Comparator.comparing((BreachLine line) ->
                        line.urgent(now).map(each -> each.clock().deadline()).orElse(Instant.MAX))
                .thenComparing(BreachLine::reportedAt, Comparator.reverseOrder())
                .thenComparing(line -> line.id().value());
    }

    /**
     * One breach.
     *
     * @throws NotFoundException when there is none that the current member may know of
     * @throws AccessDeniedException for who may know of it, but reads no free text, such as management
     */
    public BreachSheet get(BreachId id) {
        BreachFile file = permitted.readable(id);
        return file.sheet(permitted.reader(file));
    }

    /** The units of which the current member may report a breach, which are also those that can be a controller. */
    public List<UnitSummary> reportableUnits() {
        return user.unitsInUse(Role.ASSESSOR);
    }
}
