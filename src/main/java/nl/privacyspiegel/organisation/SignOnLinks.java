package nl.privacyspiegel.organisation;

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
    private final AuditTrail audit;

    SignOnLinks(SingleSignOnSettings settings, Members members, MemberIdentityRepository identities, AuditTrail audit) {
        this.settings = settings;
        this.members = members;
        this.identities = identities;
        this.audit = audit;
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
     * @throws NotFoundException when there is no such member that the current member manages
     * @throws RuleViolation when that member also has roles elsewhere
     */
    public void remove(MemberId member) {
        boolean whole = members.get(member).whole();
        if (!exists(member)) {
            return;
        }
        if (!whole) {
            throw new RuleViolation("organisation.account.rolesElsewhere");
        }
        identities.deleteByIssuerAndMemberId(settings.requiredIssuer(), member.value());
        audit.record(AuditAction.SIGN_ON_UNLINKED, null, AuditObject.of(member), Role.ADMINISTRATOR);
    }
}
