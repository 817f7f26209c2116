package nl.privacyspiegel.organisation;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.privacyspiegel.organisation.login.RunningSession;
import nl.privacyspiegel.organisation.login.RunningSessions;
import nl.privacyspiegel.organisation.login.SessionOwner;
import nl.privacyspiegel.shared.NotFoundException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where the current member is logged in. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Sessions {

    private final CurrentUser user;
    private final RunningSessions running;
    private final AuditTrail trail;
    private final Clock clock;

    Sessions(CurrentUser user, RunningSessions running, AuditTrail trail, Clock clock) {
        this.user = user;
        this.running = running;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Tells that the current member does something in this session.
     *
     * @param userAgent what the browser says of itself; only the kind of browser is kept of it
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public void used(String userAgent) {
        running.used(owner(), userAgent);
    }

    /** The sessions of the current member that run, this one first. */
    @Transactional(readOnly = true)
    public List<RunningSession> own() {
        me();
        return running.of(owner());
    }

    /**
     * Ends one session of the current member, at its next request.
     *
     * @throws NotFoundException when the member has no such session
     */
    public void end(UUID session) {
        Member me = me();
        if (!running.end(owner(), session)) {
            throw new NotFoundException();
        }
        trail.recordBy(me, OrganisationAct.SESSION_ENDED);
    }

    /** Ends every session of the current member but this one, at their next request. Keys of programs stay. */
    public void endOthers() {
        own().stream().filter(session -> !session.current()).forEach(session -> end(session.id()));
    }

    /** Ends every session of the current member, also this one; the others at their next request. */
    public void endAll() {
        Member me = me();
        trail.recordBy(me, OrganisationAct.LOGGED_OUT_EVERYWHERE);
        me.endSessions(clock.instant());
    }

    private Member me() {
        return user.entity().orElseThrow(() -> new AccessDeniedException("not logged in"));
    }

    private SessionOwner owner() {
        return user.session().orElseThrow(() -> new AccessDeniedException("not logged in"));
    }
}
