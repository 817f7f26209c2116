package nl.privacyspiegel.organisation.entry;

import java.util.List;
import java.util.UUID;
import nl.privacyspiegel.organisation.Account;
import nl.privacyspiegel.organisation.AccountStore;
import nl.privacyspiegel.organisation.AuditTrail;
import nl.privacyspiegel.organisation.CurrentAccount;
import nl.privacyspiegel.organisation.OrganisationAct;
import nl.privacyspiegel.organisation.login.RunningSession;
import nl.privacyspiegel.organisation.login.RunningSessions;
import nl.privacyspiegel.organisation.login.SessionOwner;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where the current member is logged in. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Sessions {

    private final CurrentAccount current;
    private final RunningSessions running;
    private final MemberProof proof;
    private final AuditTrail trail;
    private final AccountStore accounts;

    Sessions(
            CurrentAccount current,
            RunningSessions running,
            MemberProof proof,
            AuditTrail trail,
            AccountStore accounts) {
        this.current = current;
        this.running = running;
        this.proof = proof;
        this.trail = trail;
        this.accounts = accounts;
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
        current.get();
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
        Account me = current.get();
        if (own().stream().noneMatch(each -> each.id().equals(session))) {
            throw new NotFoundException();
        }
        proof.require(password, me);
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
        Account me = current.get();
        proof.require(password, me);
        own().stream().filter(session -> !session.current()).forEach(session -> end(me, session.id()));
    }

    private void end(Account me, UUID session) {
        if (running.end(owner(), session)) {
            trail.recordBy(me, OrganisationAct.SESSION_ENDED);
        }
    }

    /**
     * Ends every session of the current member, also this one; the others at their next request. Asks for no proof: whoever
     * does it has to log in again before anything else.
     */
    public void endAll() {
        Account me = current.get();
        trail.recordBy(me, OrganisationAct.LOGGED_OUT_EVERYWHERE);
        accounts.endSessions(me.id());
    }

    private SessionOwner owner() {
        return current.session();
    }
}
