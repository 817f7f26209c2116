package nl.privacyspiegel.organisation;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.privacyspiegel.organisation.login.RunningSession;
import nl.privacyspiegel.organisation.login.RunningSessions;
import nl.privacyspiegel.organisation.login.SessionOwner;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
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
    private final Passwords passwords;
    private final AuditTrail trail;
    private final Clock clock;

    Sessions(CurrentUser user, RunningSessions running, Passwords passwords, AuditTrail trail, Clock clock) {
        this.user = user;
        this.running = running;
        this.passwords = passwords;
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
     * @param password proves that the member does it, and not somebody at a screen that was left open
     * @throws NotFoundException when the member has no such session
     * @throws RuleViolation when the password is wrong, it is too early to try again, or signing on was too long ago
     */
    @Transactional(noRollbackFor = RuleViolation.class)
    public void end(UUID session, String password) {
        Member me = me();
        if (own().stream().noneMatch(each -> each.id().equals(session))) {
            throw new NotFoundException();
        }
        passwords.requireProof(password, me);
        end(me, session);
    }

    /**
     * Ends every session of the current member but this one, at their next request. Keys of programs stay.
     *
     * @param password as for {@link #end one}
     * @throws RuleViolation as for one
     */
    @Transactional(noRollbackFor = RuleViolation.class)
    public void endOthers(String password) {
        Member me = me();
        passwords.requireProof(password, me);
        own().stream().filter(session -> !session.current()).forEach(session -> end(me, session.id()));
    }

    private void end(Member me, UUID session) {
        if (running.end(owner(), session)) {
            trail.recordBy(me, OrganisationAct.SESSION_ENDED);
        }
    }

    /**
     * Ends every session of the current member, also this one; the others at their next request. Asks for no proof: whoever
     * does it has to log in again before anything else.
     */
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
