package nl.privacyspiegel.organisation.entry;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.privacyspiegel.organisation.Account;
import nl.privacyspiegel.organisation.AccountStore;
import nl.privacyspiegel.organisation.AuditTrail;
import nl.privacyspiegel.organisation.CurrentAccount;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.OrganisationAct;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.organisation.accounts.AccountActs;
import nl.privacyspiegel.organisation.accounts.AskedKind;
import nl.privacyspiegel.organisation.accounts.LastAdministrator;
import nl.privacyspiegel.organisation.accounts.Members;
import nl.privacyspiegel.organisation.accounts.TwoPairs;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The second factor of the current member, and for administrators that of who lost the telephone. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class SecondFactors {

    private final CurrentUser user;
    private final CurrentAccount current;
    private final Members managed;
    private final AccountStore members;
    private final SecondFactorStore factors;
    private final AccountActs acts;
    private final TwoPairs pairs;
    private final LastAdministrator accounts;
    private final LoginTries tries;
    private final AuditTrail trail;
    private final MemberProof proof;
    private final SecurityContextHolderStrategy contexts;

    SecondFactors(
            CurrentUser user,
            CurrentAccount current,
            Members managed,
            AccountStore members,
            SecondFactorStore factors,
            AccountActs acts,
            TwoPairs pairs,
            LastAdministrator accounts,
            LoginTries tries,
            AuditTrail trail,
            MemberProof proof,
            SecurityContextHolderStrategy contexts) {
        this.user = user;
        this.current = current;
        this.managed = managed;
        this.members = members;
        this.factors = factors;
        this.acts = acts;
        this.pairs = pairs;
        this.accounts = accounts;
        this.tries = tries;
        this.trail = trail;
        this.proof = proof;
        this.contexts = contexts;
    }

    /**
     * How it stands with the second factor of the current member.
     *
     * @param required whether one of the roles asks for it
     */
    public record State(boolean on, boolean required, int recoveryCodesLeft) {}

    @Transactional(readOnly = true)
    public State state() {
        MemberId me = current.get().id();
        return new State(factors.isOn(me), factors.isRequired(me), factors.recoveryCodesLeft(me));
    }

    /** A new secret for the app of the current member. */
    @Transactional(readOnly = true)
    public SecondFactorOffer offer() {
        return factors.offer(current.get());
    }

    /**
     * Turns the second factor of the current member on and gives the recovery codes, to be shown once.
     *
     * @param password that of the member, who might have left the screen open
     * @throws RuleViolation when it is on already, the password is wrong, it is too early to try again, or the code is not of
     *     the offered secret
     */
    @Transactional(noRollbackFor = RuleViolation.class)
    public List<String> turnOn(SecondFactorOffer offer, String password, String code) {
        Account me = current.get();
        if (factors.isOn(me.id())) {
            throw new RuleViolation("organisation.secondFactor.alreadyOn");
        }
        proof.require(password, me);
        return factors.turnOn(me, offer, code)
                .orElseThrow(() -> new RuleViolation("organisation.secondFactor.wrongCode"));
    }

    /**
     * New recovery codes, to be shown once; those before are worth nothing.
     *
     * @throws RuleViolation when the password or the code is wrong, or it is too early to try again
     */
    @Transactional(noRollbackFor = RuleViolation.class)
    public List<String> renewRecoveryCodes(String password, String code) {
        Account me = proven(password, code);
        trail.recordBy(me, OrganisationAct.RECOVERY_CODES_RENEWED);
        return factors.newRecoveryCodes(me.id());
    }

    /**
     * Turns the second factor of the current member off. If a role asks for it, all sessions of the member end, so that the
     * next login leads to a new one.
     *
     * @throws RuleViolation when the password or the code is wrong, or it is too early to try again
     */
    @Transactional(noRollbackFor = RuleViolation.class)
    public void turnOff(String password, String code) {
        Account me = proven(password, code);
        factors.remove(me.id());
        trail.recordBy(me, OrganisationAct.SECOND_FACTOR_REMOVED);
        if (factors.isRequired(me.id())) {
            members.endSessions(me.id());
        }
    }

    /**
     * Whether a managed member has a second factor.
     *
     * @throws NotFoundException when there is none that the current member manages
     */
    @Transactional(readOnly = true)
    public boolean isOn(MemberId member) {
        managed.get(member);
        return factors.isOn(member);
    }

    /**
     * Takes the second factor of a managed member away, who lost the telephone, and ends the member's sessions.
     *
     * @return false when somebody else has to confirm this first
     * @throws NotFoundException when there is none that the current member manages
     * @throws RuleViolation when the member also has roles elsewhere, or is the current member
     */
    public boolean reset(MemberId id) {
        accounts.lock();
        managed.get(id);
        if (current.get().id().equals(id)) {
            throw new RuleViolation("organisation.secondFactor.reset.self");
        }
        Set<UnitId> mine =
                user.units(Role.ADMINISTRATOR).stream().map(UnitSummary::id).collect(Collectors.toSet());
        if (!members.roles(id).stream().allMatch(held -> mine.contains(held.unit()))) {
            throw new RuleViolation("organisation.secondFactor.reset.elsewhere");
        }
        if (pairs.mustWait(AskedKind.SECOND_FACTOR, id, null, null)) {
            return false;
        }
        acts.resetSecondFactor(id);
        return true;
    }

    /** The current member, who proves it once more. */
    private Account proven(String password, String code) {
        Account me = current.get();
        tries.requireProof(
                LoginTries.code(me.id(), contexts.getContext().getAuthentication()),
                () -> proof.isGood(password, me) && factors.accepts(me, code),
                "organisation.secondFactor.wrongProof");
        return me;
    }
}
