package nl.privacyspiegel.breach.suspicion;

import java.util.Optional;
import java.util.Set;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitsInUse;
import nl.privacyspiegel.shared.NotFoundException;
import org.springframework.stereotype.Component;

/**
 * Finds suspicions for the front doors of members: the working group and the supervisor of the unit to which one was reported.
 * Management knows that there is one, and reads no more.
 */
@Component
class PermittedSuspicions {

    static final Role[] READERS = {Role.ASSESSOR, Role.SUPERVISOR};

    private final SuspicionRepository suspicions;
    private final CurrentUser user;
    private final UnitsInUse inUse;

    PermittedSuspicions(SuspicionRepository suspicions, CurrentUser user, UnitsInUse inUse) {
        this.suspicions = suspicions;
        this.user = user;
        this.inUse = inUse;
    }

    /**
     * @throws NotFoundException when there is none that the current member may know of
     * @throws org.springframework.security.access.AccessDeniedException when the member may know of it, but not read it
     */
    Suspicion readable(SuspicionId id) {
        return permitted(suspicions.findById(id.value()), READERS);
    }

    /** To change it in one of these roles, while everybody else who wants to waits. */
    Suspicion locked(SuspicionId id, Role... anyOf) {
        Suspicion found = permitted(suspicions.lock(id.value()), anyOf);
        inUse.hold(found.unit());
        return found;
    }

    private Suspicion permitted(Optional<Suspicion> wanted, Role... anyOf) {
        Suspicion found = wanted.orElseThrow(NotFoundException::new);
        user.require(found.unit(), Set.of(Role.contentReaders()), anyOf);
        return found;
    }

    /** Whether the current member has one of these roles where it was reported, and that unit is in use. */
    boolean may(Suspicion suspicion, Role... anyOf) {
        return user.may(suspicion.unit(), anyOf) && inUse.contains(suspicion.unit());
    }
}
