package nl.privacyspiegel.organisation;

import nl.privacyspiegel.shared.Languages;
import nl.privacyspiegel.shared.RuleViolation;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What members do with their own account. Nobody needs a role for it. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Profiles {

    private final MemberRepository members;
    private final Passwords passwords;
    private final MemberFiles files;
    private final LastAdministrator accounts;
    private final CurrentUser user;
    private final AuditTrail trail;

    Profiles(
            MemberRepository members,
            Passwords passwords,
            MemberFiles files,
            LastAdministrator accounts,
            CurrentUser user,
            AuditTrail trail) {
        this.members = members;
        this.passwords = passwords;
        this.files = files;
        this.accounts = accounts;
        this.user = user;
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
        Member member = own();
        String email = profile.data().email().value();
        if (!email.equals(member.email())) {
            passwords.requireProof(currentPassword, member);
            if (members.existsByEmail(email)) {
                throw new RuleViolation("organisation.profile.email.taken");
            }
        }
        if (!email.equals(member.email())) {
            record(OrganisationAct.EMAIL_CHANGED, member);
        }
        member.change(profile.data(), Languages.known(profile.language()));
        record(OrganisationAct.PROFILE_CHANGED, member);
    }

    /**
     * Gives the current member another password, and ends the member's sessions elsewhere.
     *
     * @throws RuleViolation when the current password is wrong, it is too early to try again, or the new one is easy to guess
     */
    @Transactional(noRollbackFor = RuleViolation.class)
    public void changePassword(String currentPassword, Password password) {
        Member member = own();
        passwords.requireProof(currentPassword, member);
        member.changePassword(passwords.encode(password, member.name(), member.email()));
        user.endOtherSessions(member);
        record(OrganisationAct.PASSWORD_CHANGED, member);
    }

    /**
     * Whether the current member is asked for a password to prove to be the one who acts; who signed on at the identity
     * provider has signed on lately instead.
     */
    @Transactional(readOnly = true)
    public boolean asksPassword() {
        return passwords.areAsked();
    }

    /** Everything that is known of the current member, as JSON. */
    public byte[] export() {
        Member member = own();
        record(OrganisationAct.MEMBER_EXPORTED, member);
        return files.of(member);
    }

    private Member own() {
        return user.entity().orElseThrow(() -> new AccessDeniedException("not logged in"));
    }

    private void record(AuditAction action, Member member) {
        trail.record(action, null, AuditObject.of(member.id()));
    }
}
