package nl.privacyspiegel.organisation.entry;

import nl.privacyspiegel.organisation.Account;
import nl.privacyspiegel.organisation.AccountStore;
import nl.privacyspiegel.organisation.AuditAction;
import nl.privacyspiegel.organisation.AuditObject;
import nl.privacyspiegel.organisation.AuditTrail;
import nl.privacyspiegel.organisation.CurrentAccount;
import nl.privacyspiegel.organisation.MemberFiles;
import nl.privacyspiegel.organisation.OrganisationAct;
import nl.privacyspiegel.organisation.Password;
import nl.privacyspiegel.organisation.Passwords;
import nl.privacyspiegel.organisation.accounts.LastAdministrator;
import nl.privacyspiegel.shared.Languages;
import nl.privacyspiegel.shared.RuleViolation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What members do with their own account. Nobody needs a role for it. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Profiles {

    private final AccountStore members;
    private final Passwords passwords;
    private final MemberProof proof;
    private final MemberFiles files;
    private final LastAdministrator accounts;
    private final CurrentAccount current;
    private final AuditTrail trail;

    Profiles(
            AccountStore members,
            Passwords passwords,
            MemberProof proof,
            MemberFiles files,
            LastAdministrator accounts,
            CurrentAccount current,
            AuditTrail trail) {
        this.members = members;
        this.passwords = passwords;
        this.proof = proof;
        this.files = files;
        this.accounts = accounts;
        this.current = current;
        this.trail = trail;
    }

    /**
     * Changes what is known of the current member.
     *
     * @param currentPassword needed for another e-mail address only, which is what the member logs in with
     * @throws RuleViolation when the password is wrong, it is too early to try again, or the e-mail address has another account
     */
    @Transactional(noRollbackFor = RuleViolation.class)
    public void change(ProfileData profile, String currentPassword) {
        accounts.lock();
        Account member = current.get();
        String email = profile.data().email().value();
        if (!email.equals(member.email())) {
            proof.require(currentPassword, member);
            if (members.withEmail(email).isPresent()) {
                throw new RuleViolation("organisation.profile.email.taken");
            }
        }
        if (!email.equals(member.email())) {
            record(OrganisationAct.EMAIL_CHANGED, member);
        }
        members.change(member.id(), profile.data(), Languages.known(profile.language()));
        record(OrganisationAct.PROFILE_CHANGED, member);
    }

    /**
     * Gives the current member another password, and ends the member's sessions elsewhere.
     *
     * @throws RuleViolation when the current password is wrong, it is too early to try again, or the new one is easy to guess
     */
    @Transactional(noRollbackFor = RuleViolation.class)
    public void changePassword(String currentPassword, Password password) {
        Account member = current.get();
        proof.require(currentPassword, member);
        members.changePassword(member.id(), passwords.encode(password, member.name(), member.email()));
        current.endOtherSessions();
        record(OrganisationAct.PASSWORD_CHANGED, member);
    }

    /**
     * Whether the current member is asked for a password to prove to be the one who acts; who signed on at the identity
     * provider has signed on lately instead.
     */
    @Transactional(readOnly = true)
    public boolean asksPassword() {
        return proof.asksPassword();
    }

    /** Everything that is known of the current member, as JSON. */
    public byte[] export() {
        Account member = current.get();
        record(OrganisationAct.MEMBER_EXPORTED, member);
        return files.of(member.id());
    }

    private void record(AuditAction action, Account member) {
        trail.record(action, null, AuditObject.of(member.id()));
    }
}
