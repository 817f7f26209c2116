package nl.privacyspiegel.organisation;

import java.time.Clock;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the current member is logged in. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Sessions {

    private final CurrentUser user;
    private final AuditTrail trail;
    private final Clock clock;

    Sessions(CurrentUser user, AuditTrail trail, Clock clock) {
        this.user = user;
        this.trail = trail;
        this.clock = clock;
    }

    /** Ends every session of the current member, also this one; the others at their next request. */
    public void endAll() {
        Member me = user.entity().orElseThrow(() -> new AccessDeniedException("not logged in"));
        trail.recordBy(me, AuditAction.LOGGED_OUT_EVERYWHERE);
        me.endSessions(clock.instant());
    }
}
