package nl.privacyspiegel.organisation.accounts;

import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.organisation.Account;
import nl.privacyspiegel.organisation.AccountStore;
import nl.privacyspiegel.organisation.AuditAction;
import nl.privacyspiegel.organisation.AuditObject;
import nl.privacyspiegel.organisation.AuditTrail;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.MemberData;
import nl.privacyspiegel.organisation.MemberFiles;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.MemberState;
import nl.privacyspiegel.organisation.MemberTrace;
import nl.privacyspiegel.organisation.OrganisationAct;
import nl.privacyspiegel.organisation.Passwords;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitStructure;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.organisation.UnitsInUse;
import nl.privacyspiegel.organisation.remembered.OncePerMember;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The life of an account, in the hands of an administrator: invited, given a new password, deactivated, erased. An act on a
 * whole account reaches every role of that member, so each but inviting asks that the administrator manages the unit of every
 * one of them; otherwise the administrator of one unit could take over somebody with power elsewhere.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Accounts {

    private final AccountStore members;
    private final UnitStructure units;
    private final UnitsInUse inUse;
    private final AccessLinkRepository links;
    private final AccountActs acts;
    private final TwoPairs pairs;
    private final LastAdministrator lastAdministrator;
    private final Passwords passwords;
    private final MemberFiles files;
    private final CurrentUser user;
    private final OncePerMember once;
    private final AuditTrail trail;

    Accounts(
            AccountStore members,
            UnitStructure units,
            UnitsInUse inUse,
            AccessLinkRepository links,
            AccountActs acts,
            TwoPairs pairs,
            LastAdministrator lastAdministrator,
            Passwords passwords,
            MemberFiles files,
            CurrentUser user,
            OncePerMember once,
            AuditTrail trail) {
        this.members = members;
        this.units = units;
        this.inUse = inUse;
        this.links = links;
        this.acts = acts;
        this.pairs = pairs;
        this.lastAdministrator = lastAdministrator;
        this.passwords = passwords;
        this.files = files;
        this.user = user;
        this.once = once;
        this.trail = trail;
    }

    /**
     * Makes an account with a first role, and the link with which its owner chooses a password.
     *
     * @return the link; empty when somebody else has to confirm this first, who then gets the link
     * @throws RuleViolation when the e-mail address already has an account, or the unit is archived
     */
    public Optional<NewAccessLink> invite(MemberData data, Role role, UnitId unit) {
        lastAdministrator.lock();
        user.require(unit, Role.ADMINISTRATOR);
        inUse.hold(unit);
        if (members.withEmail(data.email().value()).isPresent()) {
            throw new RuleViolation("organisation.member.email.taken");
        }
        Account member = members.add(data, passwords.unusable());
        if (pairs.mustWait(AskedKind.INVITATION, member.id(), role, unit)) {
            return Optional.empty();
        }
        return Optional.of(acts.invite(member.id(), role, unit, user.require().id()));
    }

    /**
     * A new link: an invitation for who never chose a password, otherwise one for a new password. An older link stops working.
     *
     * @return the link; empty when somebody else has to confirm this first, who then gets the link
     * @throws RuleViolation when the member is deactivated, or is the current member, who has a profile page for that, or when
     *     nobody has a password because members log in at the identity provider only; when the current member made one a
     *     moment ago, which would stop working before anybody saw it
     */
    public Optional<NewAccessLink> makeLink(MemberId id) {
        lastAdministrator.lock();
        requireWhole(id);
        MemberId maker = user.require().id();
        if (maker.equals(id)) {
            throw new RuleViolation("organisation.account.ownPassword");
        }
        acts.requireLinkable(id);
        once.refuseAgain("organisation.account.link.justMade", OrganisationAct.PASSWORD_RESET_LINK_MADE, id.value());
        if (pairs.mustWait(AskedKind.LINK, id, null, null)) {
            return Optional.empty();
        }
        return Optional.of(acts.makeLink(id, maker));
    }

    /** The link that was made for this member stops working. What is not there need not be withdrawn. */
    public void withdrawLink(MemberId id) {
        lastAdministrator.lock();
        Account member = requireWhole(id);
        if (links.deleteFor(id.value()) > 0) {
            record(
                    member.state() == MemberState.INVITED
                            ? OrganisationAct.INVITATION_WITHDRAWN
                            : OrganisationAct.PASSWORD_RESET_LINK_WITHDRAWN,
                    id);
        }
    }

    /**
     * From now on the member cannot log in and every session has ended. Roles and history stay.
     *
     * @return false when somebody else has to confirm this first, because the member is a supervisor
     * @throws RuleViolation when a unit would be left without an administrator, there or above
     */
    public boolean deactivate(MemberId id) {
        lastAdministrator.lock();
        requireWhole(id);
        lastAdministrator.keep(members.roles(id));
        if (pairs.mustWait(AskedKind.DEACTIVATION, id, null, null)) {
            return false;
        }
        acts.deactivate(id);
        return true;
    }

    /** The member can log in again, or, when invited before, be invited again. */
    public void activate(MemberId id) {
        lastAdministrator.lock();
        requireWhole(id);
        members.activate(id);
        record(OrganisationAct.ACTIVATED, id);
    }

    /** Everything that is known of the member, as JSON. */
    public byte[] export(MemberId id) {
        requireWhole(id);
        record(OrganisationAct.MEMBER_EXPORTED, id);
        return files.of(id);
    }

    /** What the member still has to do, and nobody does once this account is erased: open actions, duties, rounds. */
    @Transactional(readOnly = true)
    public List<MemberTrace.Unfinished> unfinished(MemberId id) {
        requireWhole(id);
        return files.unfinished(id);
    }

    /**
     * Nothing is left of the member but the function, which history shows. It cannot be undone.
     *
     * @return false when somebody else has to confirm this first, because the member is one of those who confirm
     * @throws RuleViolation when a unit would be left without an administrator, there or above
     */
    public boolean erase(MemberId id) {
        lastAdministrator.lock();
        requireWhole(id);
        lastAdministrator.keep(members.roles(id));
        if (pairs.mustWait(AskedKind.ERASE, id, null, null)) {
            return false;
        }
        acts.erase(id);
        return true;
    }

    private void record(AuditAction action, MemberId id) {
        UnitId unit = members.roles(id).getFirst().unit();
        trail.record(action, unit, AuditObject.of(id), Role.ADMINISTRATOR);
    }

    private Account requireWhole(MemberId id) {
        user.requireSomewhere(Role.ADMINISTRATOR);
        List<UnitSummary> managed = user.units(Role.ADMINISTRATOR);
        boolean visible = members.roles(id).stream()
                .anyMatch(held -> managed.stream().anyMatch(unit -> unit.id().equals(held.unit())));
        if (!visible) {
            throw members.find(id).isPresent() ? NotFoundException.hidden() : new NotFoundException();
        }
        if (!new AccountReach(units.tree(), members.roles())
                .isManagedBy(user.require().id(), id)) {
            throw new RuleViolation("organisation.account.rolesElsewhere");
        }
        return members.find(id).orElseThrow(NotFoundException::new);
    }
}
