package nl.privacyspiegel.breach.suspicion;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.privacyspiegel.breach.BreachId;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitSummary;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading what was reported without an account: for the working group and the supervisor of the unit to which it was reported. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Suspicions {

    private final SuspicionRepository suspicions;
    private final SuspicionMessageRepository messages;
    private final PermittedSuspicions permitted;
    private final CurrentUser user;

    Suspicions(
            SuspicionRepository suspicions,
            SuspicionMessageRepository messages,
            PermittedSuspicions permitted,
            CurrentUser user) {
        this.suspicions = suspicions;
        this.messages = messages;
        this.permitted = permitted;
        this.user = user;
    }

    /** All that the current member may read: what nobody decided about in front, then the newest. */
    public List<SuspicionLine> list() {
        List<UnitSummary> units = user.units(PermittedSuspicions.READERS);
        if (units.isEmpty()) {
            return List.of();
        }
        Map<UnitId, String> names = units.stream().collect(Collectors.toMap(UnitSummary::id, UnitSummary::name));
        return suspicions
                .findByUnitIdInOrderByReportedAtDescNumberDesc(
                        units.stream().map(unit -> unit.id().value()).toList())
                .stream()
                .map(each -> line(each, names.getOrDefault(each.unit(), "")))
                .sorted(Comparator.comparingInt((SuspicionLine line) -> line.isOpen() ? 0 : 1))
                .toList();
    }

    /** Those that wait for somebody: nobody decided, or who reported it answered since. The newest in front. */
    public List<SuspicionLine> waiting() {
        return list().stream().filter(line -> line.isOpen() || line.answered()).toList();
    }

    /**
     * One of them.
     *
     * @throws nl.privacyspiegel.shared.NotFoundException when there is none that the current member may know of
     * @throws org.springframework.security.access.AccessDeniedException for who may know of it, but reads no free text
     */
    public SuspicionSheet get(SuspicionId id) {
        Suspicion found = permitted.readable(id);
        String unit = user.units(PermittedSuspicions.READERS).stream()
                .filter(each -> each.id().equals(found.unit()))
                .findFirst()
                .map(UnitSummary::name)
                .orElse("");
        return new SuspicionSheet(
                line(found, unit),
                found.report(),
                messages.findBySuspicionIdOrderByPlace(id.value()).stream()
                        .map(SuspicionMessage::said)
                        .toList(),
                found.decidedAt()
                        .map(at -> new SuspicionSheet.Decided(at, found.decidedBy(), found.reason(), found.breach())),
                found.isReachable() && permitted.may(found, PermittedSuspicions.READERS),
                found.state() == SuspicionState.OPEN && permitted.may(found, Role.ASSESSOR));
    }

    /** The suspicion that this breach began as, when the current member reads it; for most breaches there is none. */
    public Optional<SuspicionLine> of(BreachId breach) {
        return suspicions
                .findFirstByBreachIdOrderByNumber(breach.value())
                .filter(each -> user.may(each.unit(), PermittedSuspicions.READERS))
                .map(each -> line(each, ""));
    }

    private static SuspicionLine line(Suspicion each, String unit) {
        return new SuspicionLine(
                each.id(), each.name(), each.unit(), unit, each.reportedAt(), each.state(), each.isAnswered());
    }
}
