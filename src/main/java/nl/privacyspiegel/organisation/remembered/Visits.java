package nl.privacyspiegel.organisation.remembered;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.privacyspiegel.organisation.CurrentAccount;
import nl.privacyspiegel.organisation.OrganisationAct;
import nl.privacyspiegel.organisation.audit.AuditSearch;
import nl.privacyspiegel.organisation.login.SessionOwner;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When the current member was here before. The audit trail knows it of every login, so nothing more is kept of anybody. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Visits {

    /** A session and the entry about its login do not begin at the very same moment. */
    private static final Duration OF_ONE_LOGIN = Duration.ofSeconds(2);

    private final CurrentAccount current;
    private final AuditSearch trail;

    Visits(CurrentAccount current, AuditSearch trail) {
        this.current = current;
        this.trail = trail;
    }

    /** When the current member last logged in before this session; empty when that never happened. */
    public Optional<Instant> previous() {
        SessionOwner session = current.session();
        return trail.lastOf(
                session.memberId(),
                OrganisationAct.LOGGED_IN.name(),
                session.since().minus(OF_ONE_LOGIN));
    }
}
