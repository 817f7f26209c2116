package nl.privacyspiegel.organisation.signon;

import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.SingleSignOnSettings;
import nl.privacyspiegel.organisation.accounts.AskedKind;
import nl.privacyspiegel.organisation.accounts.WayIn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which account at the identity provider a member has. */
@Component
@Transactional
class LinkedAccount implements WayIn {

    private final SingleSignOnSettings settings;
    private final MemberIdentityRepository identities;

    LinkedAccount(SingleSignOnSettings settings, MemberIdentityRepository identities) {
        this.settings = settings;
        this.identities = identities;
    }

    @Override
    public AskedKind kind() {
        return AskedKind.SIGN_ON;
    }

    @Override
    public void takeAway(MemberId member) {
        identities.deleteByIssuerAndMemberId(settings.requiredIssuer(), member.value());
    }
}
