package nl.privacyspiegel.organisation.accounts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.privacyspiegel.organisation.AccountStore;
import nl.privacyspiegel.organisation.AccountStore.Held;
import nl.privacyspiegel.organisation.AuditAction;
import nl.privacyspiegel.organisation.AuditDetail;
import nl.privacyspiegel.organisation.AuditObject;
import nl.privacyspiegel.organisation.AuditTrail;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.MemberTrace;
import nl.privacyspiegel.organisation.OrganisationAct;
import nl.privacyspiegel.organisation.Passwords;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.deleted.DeletionLedger;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is done to an account, once it may be: at once, or after somebody else agreed. */
@Component
public class AccountActs {

    /** In the ledger of deletions: never rename it. */
    static final String ERASED = "member";

    private final AccountStore members;
    private final List<WayIn> waysIn;
    private final Passwords passwords;
    private final LastAdministrator lastAdministrator;
    private final AccessLinkRepository links;
    private final AccessLinkFactory linkFactory;
    private final List<MemberTrace> traces;
    private final DeletionLedger ledger;
    private final AuditTrail trail;
    private final Clock clock;

    AccountActs(
            AccountStore members,
            List<WayIn> waysIn,
            Passwords passwords,
            LastAdministrator lastAdministrator,
            AccessLinkRepository links,
            AccessLinkFactory linkFactory,
            List<MemberTrace> traces,
            DeletionLedger ledger,
            AuditTrail trail,
            Clock clock) {
        this.members = members;
        this.waysIn = List.copyOf(waysIn);
        this.passwords = passwords;
        this.lastAdministrator = lastAdministrator;
        this.links = links;
        this.linkFactory = linkFactory;
        this.traces = List.copyOf(traces);
        this.ledger = ledger;
        this.trail = trail;
        this.clock = clock;
    }

    void giveRole(MemberId member, Role role, UnitId unit) {
        if (members.role(member, role, unit).filter(Held::byHand).isEmpty()) {
            members.giveByHand(member, role, unit);
            record(OrganisationAct.ROLE_GRANTED, unit, AuditObject.of(member).with(AuditDetail.ROLE, role));
        }
    }

    /**
     * Takes a role away. What is not there need not be taken.
     *
     * @throws RuleViolation when this would leave the unit without an administrator, or the member without any role
     */
    void endRole(MemberId member, Role role, UnitId unit) {
        Held held = members.role(member, role, unit).orElse(null);
        if (held == null) {
            return;
        }
        requireEndable(held);
        record(OrganisationAct.ROLE_REVOKED, unit, AuditObject.of(member).with(AuditDetail.ROLE, role));
        members.takeRole(member, role, unit);
    }

    void requireEndable(Held held) {
        if (members.roles(held.member()).size() == 1) {
            throw new RuleViolation("organisation.role.lastOfMember");
        }
        lastAdministrator.keep(List.of(held));
    }

    /** The first role of somebody who is new, and the link. */
    NewAccessLink invite(MemberId member, Role role, UnitId unit, MemberId maker) {
        members.giveByHand(member, role, unit);
        record(OrganisationAct.INVITED, unit, AuditObject.of(member).with(AuditDetail.ROLE, role));
        return linkFactory.make(AccessLink.Kind.INVITATION, member, maker, role.isGuarded());
    }

    /** A new link for this member, of the kind that fits its state. */
    NewAccessLink makeLink(MemberId id, MemberId maker) {
        boolean guarded =
                members.roles(id).stream().anyMatch(held -> held.role().isGuarded());
        boolean invited = requireLinkable(id);
        recordOf(id, invited ? OrganisationAct.INVITED : OrganisationAct.PASSWORD_RESET_LINK_MADE);
        return linkFactory.make(invited ? AccessLink.Kind.INVITATION : AccessLink.Kind.RESET, id, maker, guarded);
    }

    /**
     * Whether the link is an invitation.
     *
     * @throws RuleViolation when there can be no link
     */
    boolean requireLinkable(MemberId id) {
        return switch (members.find(id).orElseThrow(NotFoundException::new).state()) {
            case INVITED -> true;
            case ACTIVE -> {
                passwords.requireAllowed();
                yield false;
            }
            case DEACTIVATED -> throw new RuleViolation("organisation.account.activateFirst");
        };
    }

    /** Takes the second factor away, and ends the sessions of the member. */
    public void resetSecondFactor(MemberId id) {
        takeAway(AskedKind.SECOND_FACTOR, id);
        members.endSessions(id);
        record(OrganisationAct.SECOND_FACTOR_RESET, null, AuditObject.of(id));
    }

    /** Forgets which account at the identity provider the member has. */
    public void unlink(MemberId id) {
        takeAway(AskedKind.SIGN_ON, id);
        record(OrganisationAct.SIGN_ON_UNLINKED, null, AuditObject.of(id));
    }

    private void takeAway(AskedKind kind, MemberId id) {
        waysIn.stream().filter(way -> way.kind() == kind).forEach(way -> way.takeAway(id));
    }

    /** @throws RuleViolation when a unit would be left without an administrator, there or above */
    void deactivate(MemberId id) {
        lastAdministrator.keep(members.roles(id));
        recordOf(id, OrganisationAct.DEACTIVATED);
        links.deleteOf(id.value());
        members.deactivate(id);
    }

    /** @throws RuleViolation when a unit would be left without an administrator, there or above */
    void erase(MemberId id) {
        lastAdministrator.keep(members.roles(id));
        recordOf(id, OrganisationAct.MEMBER_ERASED);
        wipe(id);
        ledger.record(ERASED, id.value(), LocalDate.now(clock));
    }

    /** In an older database that was put back: whatever stands in the way counted when it was done first. */
    void eraseAgain(MemberId id) {
        UnitId unit = members.roles(id).stream().findFirst().map(Held::unit).orElse(null);
        trail.recordByNobody(OrganisationAct.MEMBER_ERASED, unit, AuditObject.of(id));
        wipe(id);
    }

    private void wipe(MemberId id) {
        traces.forEach(trace -> trace.erase(id));
        members.erase(id, passwords.unusable());
    }

    private void recordOf(MemberId id, AuditAction action) {
        record(action, members.roles(id).getFirst().unit(), AuditObject.of(id));
    }

    private void record(AuditAction action, @Nullable UnitId unit, AuditObject object) {
        trail.record(action, unit, object, Role.ADMINISTRATOR, Role.SUPERVISOR);
    }
}
