package nl.privacyspiegel.organisation.signon;

import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.SingleSignOnSettings;
import nl.privacyspiegel.organisation.accounts.AccountActs;
import nl.privacyspiegel.organisation.accounts.AskedKind;
import nl.privacyspiegel.organisation.accounts.Members;
import nl.privacyspiegel.organisation.accounts.TwoPairs;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The links between managed members and their accounts at the identity provider. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class SignOnLinks {

    private final SingleSignOnSettings settings;
    private final Members members;
    private final MemberIdentityRepository identities;
    private final AccountActs acts;
    private final TwoPairs pairs;

    SignOnLinks(
            SingleSignOnSettings settings,
            Members members,
            MemberIdentityRepository identities,
            AccountActs acts,
            TwoPairs pairs) {
        this.settings = settings;
        this.members = members;
        this.identities = identities;
        this.acts = acts;
        this.pairs = pairs;
    }

    /**
     * Whether this managed member logged in at the identity provider before.
     *
     * @throws NotFoundException when there is no such member that the current member manages
     */
    @Transactional(readOnly = true)
    public boolean exists(MemberId member) {
        members.get(member);
        return settings.isOn() && identities.existsByIssuerAndMemberId(settings.requiredIssuer(), member.value());
    }

    /**
     * Forgets which account at the provider this member has, for when it got a new one. The next login is recognised by its
     * e-mail address again.
     *
     * @return false when somebody else has to confirm this first
     * @throws NotFoundException when there is no such member that the current member manages
     * @throws RuleViolation when that member also has roles elsewhere
     */
    public boolean remove(MemberId member) {
        boolean whole = members.get(member).whole();
        if (!exists(member)) {
            return true;
        }
        if (!whole) {
            throw new RuleViolation("organisation.account.rolesElsewhere");
        }
        if (pairs.mustWait(AskedKind.SIGN_ON, member, null, null)) {
            return false;
        }
        acts.unlink(member);
        return true;
    }
}
