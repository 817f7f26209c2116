package nl.privacyspiegel.improvement.calendar;

import static nl.privacyspiegel.improvement.ImprovementAct.CALENDAR_SUBSCRIBED;
import static nl.privacyspiegel.improvement.ImprovementAct.CALENDAR_WITHDRAWN;

import java.util.Optional;
import nl.privacyspiegel.improvement.ImprovementAct;
import nl.privacyspiegel.organisation.AuditObject;
import nl.privacyspiegel.organisation.AuditTrail;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.accounts.AbsentMembers;
import nl.privacyspiegel.organisation.remembered.OncePerMember;
import nl.privacyspiegel.shared.Secret;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The privacy calendar in a calendar program. Each member who reads content has at most one subscription: an address with a
 * secret, which gives what the member may read at that moment and ends with all sessions of the member.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Subscriptions {

    private final SubscriptionRepository subscriptions;
    private final DutyEvents events;
    private final AbsentMembers absent;
    private final CurrentUser user;
    private final OncePerMember once;
    private final AuditTrail audit;

    Subscriptions(
            SubscriptionRepository subscriptions,
            DutyEvents events,
            AbsentMembers absent,
            CurrentUser user,
            OncePerMember once,
            AuditTrail audit) {
        this.subscriptions = subscriptions;
        this.events = events;
        this.absent = absent;
        this.user = user;
        this.once = once;
        this.audit = audit;
    }

    /** The subscription of the current member, if there is one that works. */
    @Transactional(readOnly = true)
    public Optional<SubscriptionState> mine() {
        return subscriptions
                .findByMemberId(user.require().id().value())
                .filter(each -> absent.mayCome(each.member(), each.madeAt()))
                .map(each -> new SubscriptionState(each.madeAt(), each.lastReadOn()));
    }

    /** Makes a subscription for the current member; an earlier one works no more. What is returned is shown once. */
    public Secret subscribe() {
        user.requireSomewhere(Role.contentReaders());
        once.takeTurn();
        remove();
        Secret secret = Secret.random();
        Subscription made = subscriptions.save(new Subscription(
                user.require().id(), secret.hash(), absent.since(user.require().id())));
        audit.record(CALENDAR_SUBSCRIBED, null, about(made));
        return secret;
    }

    /** From now on the subscription of the current member gives nothing. */
    public void withdraw() {
        if (remove()) {
            audit.record(CALENDAR_WITHDRAWN, null, new AuditObject(ImprovementAct.About.CALENDAR, null, null));
        }
    }

    private boolean remove() {
        Optional<Subscription> before =
                subscriptions.findByMemberId(user.require().id().value());
        before.ifPresent(subscriptions::delete);
        subscriptions.flush();
        return before.isPresent();
    }

    /** The calendar of the current member as a file, in the language of that member. */
    @Transactional(readOnly = true)
    public String file() {
        user.requireSomewhere(Role.contentReaders());
        return events.file();
    }

    private static AuditObject about(Subscription subscription) {
        return AuditObject.of(ImprovementAct.About.CALENDAR, subscription.id(), null);
    }
}
