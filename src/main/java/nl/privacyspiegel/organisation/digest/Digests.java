package nl.privacyspiegel.organisation.digest;

import java.time.Clock;
import nl.privacyspiegel.organisation.AuditObject;
import nl.privacyspiegel.organisation.AuditTrail;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.OrganisationAct;
import nl.privacyspiegel.organisation.mail.MailServer;
import nl.privacyspiegel.organisation.remembered.OncePerMember;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether the current member wants the digest. Nobody needs a role for it, and nobody chooses for another. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Digests {

    private final DigestChoiceRepository choices;
    private final MailServer server;
    private final CurrentUser user;
    private final OncePerMember once;
    private final AuditTrail audit;
    private final Clock clock;

    Digests(
            DigestChoiceRepository choices,
            MailServer server,
            CurrentUser user,
            OncePerMember once,
            AuditTrail audit,
            Clock clock) {
        this.choices = choices;
        this.server = server;
        this.user = user;
        this.once = once;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether a digest would be sent to who wants one: mail is set. */
    @Transactional(readOnly = true)
    public boolean arePossible() {
        return server.isSet();
    }

    /** Whether the current member wants one. */
    @Transactional(readOnly = true)
    public boolean wanted() {
        return choices.existsById(user.require().id().value());
    }

    /** From now on the current member gets one, or none. */
    public void choose(boolean wanted) {
        MemberId me = user.require().id();
        once.takeTurn();
        if (wanted == choices.existsById(me.value())) {
            return;
        }
        if (wanted) {
            choices.save(new DigestChoice(me, clock.instant()));
        } else {
            choices.deleteById(me.value());
        }
        audit.record(OrganisationAct.DIGEST_CHOSEN, null, AuditObject.of(me));
    }
}
