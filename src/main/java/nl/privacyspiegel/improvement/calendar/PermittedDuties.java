package nl.privacyspiegel.improvement.calendar;

import java.util.Set;
import nl.privacyspiegel.improvement.ImprovementAct;
import nl.privacyspiegel.organisation.AuditObject;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitsInUse;
import nl.privacyspiegel.shared.NotFoundException;
import org.springframework.stereotype.Component;

/** Finds duties for the front doors, as far as the current member may read or change them. */
@Component
class PermittedDuties {

    private static final Set<Role> READERS = Set.of(Role.contentReaders());

    private final DutyRepository duties;
    private final CurrentUser user;
    private final UnitsInUse inUse;

    PermittedDuties(DutyRepository duties, CurrentUser user, UnitsInUse inUse) {
        this.duties = duties;
        this.user = user;
        this.inUse = inUse;
    }

    /** @throws NotFoundException when there is none that the current member may read */
    Duty readable(DutyId id) {
        Duty duty = duties.findById(id.value()).orElseThrow(NotFoundException::new);
        user.require(duty.unit(), READERS, Role.contentReaders());
        return duty;
    }

    /** The same to change it, while everybody else who wants to waits. */
    Duty locked(DutyId id) {
        Duty duty = duties.lock(id.value()).orElseThrow(NotFoundException::new);
        change(duty.unit());
        return duty;
    }

    /** Refuses who may not change the calendar of this unit, and keeps the unit in use meanwhile. */
    void change(UnitId unit) {
        user.require(unit, READERS, Role.ASSESSOR);
        inUse.hold(unit);
    }

    /** A duty as the audit trail tells it. */
    static AuditObject about(Duty duty, String name) {
        return AuditObject.of(ImprovementAct.About.DUTY, duty.id().value(), name);
    }
}
