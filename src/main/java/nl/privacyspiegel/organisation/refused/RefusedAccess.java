package nl.privacyspiegel.organisation.refused;

import java.time.Clock;
import nl.privacyspiegel.organisation.AuditObject;
import nl.privacyspiegel.organisation.AuditTrail;
import nl.privacyspiegel.organisation.CurrentMember;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.OrganisationAct;
import nl.privacyspiegel.shared.NotFoundException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells the audit trail that a member, or a program of a member, asked for something without the right to it. Called where a
 * refusal is put into words, in a transaction of its own, since that of the refused act is taken back. What was asked for is
 * told by its kind alone, and of who is not known nothing is told.
 */
@Component
public class RefusedAccess {

    private static final Logger LOG = LoggerFactory.getLogger(RefusedAccess.class);

    private final AuditTrail trail;
    private final CurrentUser user;
    private final RefusalCount count;
    private final TransactionTemplate ofItsOwn;

    RefusedAccess(AuditTrail trail, CurrentUser user, PlatformTransactionManager transactions, Clock clock) {
        this.trail = trail;
        this.user = user;
        this.count = new RefusalCount(clock);
        this.ofItsOwn = new TransactionTemplate(transactions);
        ofItsOwn.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Tells it when the failure comes from a right that lacks; of any other failure nothing. Never throws. */
    public void tell(Throwable failure, RefusedKind kind) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof AccessDeniedException
                    || (cause instanceof NotFoundException notFound && notFound.isHidden())) {
                tell(kind);
                return;
            }
        }
    }

    /** The current member has no right to something of this kind. Never throws: the refusal itself must reach the member. */
    public void tell(RefusedKind kind) {
        try {
            ofItsOwn.executeWithoutResult(status -> user.member().ifPresent(member -> tell(member, kind)));
        } catch (RuntimeException trouble) {
            LOG.warn(
                    "Refused access was not written down: {}",
                    trouble.getClass().getName());
        }
    }

    private void tell(CurrentMember member, RefusedKind kind) {
        count.one(member.id())
                .ifPresent(times -> trail.record(
                        OrganisationAct.ACCESS_REFUSED,
                        null,
                        AuditObject.of(member.id())
                                .with(RefusedKind.REFUSED, kind)
                                .with(RefusedKind.TIMES, times)));
    }
}
