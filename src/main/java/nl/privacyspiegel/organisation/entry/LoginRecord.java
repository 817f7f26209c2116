package nl.privacyspiegel.organisation.entry;

import nl.privacyspiegel.organisation.AccountStore;
import nl.privacyspiegel.organisation.AuditAction;
import nl.privacyspiegel.organisation.AuditTrail;
import nl.privacyspiegel.organisation.MemberPrincipal;
import nl.privacyspiegel.organisation.OrganisationAct;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Tells the audit trail who came in and who left. */
@Component
class LoginRecord {

    private final AuditTrail audit;
    private final AccountStore members;

    LoginRecord(AuditTrail audit, AccountStore members) {
        this.audit = audit;
        this.members = members;
    }

    @EventListener
    void loggedIn(InteractiveAuthenticationSuccessEvent event) {
        record(event.getAuthentication(), OrganisationAct.LOGGED_IN);
    }

    @EventListener
    void loggedOut(LogoutSuccessEvent event) {
        record(event.getAuthentication(), OrganisationAct.LOGGED_OUT);
    }

    private void record(Authentication authentication, AuditAction action) {
        if (authentication.getPrincipal() instanceof MemberPrincipal principal) {
            members.find(principal.id()).ifPresent(member -> audit.recordBy(member, action));
        }
    }
}
