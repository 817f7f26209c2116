package nl.privacyspiegel.breach.suspicion;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.privacyspiegel.breach.BreachAct;
import nl.privacyspiegel.organisation.AuditObject;
import nl.privacyspiegel.organisation.AuditTrail;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.organisation.UnitsInUse;
import nl.privacyspiegel.shared.Secret;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The address at which anybody reports to a unit, at most one for each: for its working group and its administrators. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class ReportLinks {

    private static final Role[] KEEPERS = {Role.ASSESSOR, Role.ADMINISTRATOR};

    private final ReportLinkRepository links;
    private final CurrentUser user;
    private final UnitsInUse inUse;
    private final AuditTrail audit;
    private final Clock clock;

    ReportLinks(ReportLinkRepository links, CurrentUser user, UnitsInUse inUse, AuditTrail audit, Clock clock) {
        this.links = links;
        this.user = user;
        this.inUse = inUse;
        this.audit = audit;
        this.clock = clock;
    }

    /** Of each unit whose link the current member keeps whether it has one; none when the member keeps none. */
    @Transactional(readOnly = true)
    public List<ReportLinkState> list() {
        List<UnitSummary> units = user.unitsInUse(KEEPERS);
        if (units.isEmpty()) {
            return List.of();
        }
        Map<UnitId, Instant> made =
                links
                        .findByUnitIdIn(
                                units.stream().map(unit -> unit.id().value()).toList())
                        .stream()
                        .collect(Collectors.toMap(ReportLink::unit, ReportLink::madeAt));
        return units.stream()
                .map(unit -> new ReportLinkState(unit.id(), unit.path(), Optional.ofNullable(made.get(unit.id()))))
                .toList();
    }

    /**
     * Makes the link of a unit; an earlier one works no more. What is returned is shown once.
     *
     * @throws nl.privacyspiegel.shared.NotFoundException when there is no such unit for the current member
     */
    public Secret make(UnitId unit) {
        user.require(unit, KEEPERS);
        inUse.hold(unit);
        remove(unit);
        Secret secret = Secret.random();
        ReportLink made = links.save(new ReportLink(unit, secret.hash(), clock.instant()));
        audit.record(BreachAct.REPORT_LINK_MADE, unit, about(made), KEEPERS);
        return secret;
    }

    /**
     * From now on nobody reports with the link of this unit; who reported with it keeps the reference.
     *
     * @throws nl.privacyspiegel.shared.NotFoundException when there is no such unit for the current member
     */
    public void withdraw(UnitId unit) {
        user.require(unit, KEEPERS);
        inUse.hold(unit);
        remove(unit).ifPresent(link -> audit.record(BreachAct.REPORT_LINK_WITHDRAWN, unit, about(link), KEEPERS));
    }

    private Optional<ReportLink> remove(UnitId unit) {
        Optional<ReportLink> before = links.findByUnitId(unit.value());
        before.ifPresent(links::delete);
        links.flush();
        return before;
    }

    private static AuditObject about(ReportLink link) {
        return AuditObject.of(BreachAct.About.REPORT_LINK, link.id(), null);
    }
}
