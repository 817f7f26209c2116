package nl.privacyspiegel.organisation;

import org.springframework.stereotype.Component;

/**
 * What hangs on an account and says something about a person: links, roles, second factor, places, the provider's account, and
 * tokens of programs.
 */
@Component
class MemberTraces {

    private final AccessLinkRepository links;
    private final RoleAssignmentRepository roles;
    private final SecondFactorStore factors;
    private final KnownAddressRepository addresses;
    private final MemberIdentityRepository identities;
    private final ApiTokenRepository tokens;
    private final AskedBeforeRepository asked;

    MemberTraces(
            AccessLinkRepository links,
            RoleAssignmentRepository roles,
            SecondFactorStore factors,
            KnownAddressRepository addresses,
            MemberIdentityRepository identities,
            ApiTokenRepository tokens,
            AskedBeforeRepository asked) {
        this.links = links;
        this.roles = roles;
        this.factors = factors;
        this.addresses = addresses;
        this.identities = identities;
        this.tokens = tokens;
        this.asked = asked;
    }

    /** Nothing of it is left. */
    void erase(MemberId member) {
        links.deleteOf(member.value());
        roles.deleteAll(roles.findByMemberId(member.value()));
        factors.remove(member);
        addresses.deleteByMemberId(member.value());
        identities.deleteByMemberId(member.value());
        tokens.deleteByMemberId(member.value());
        asked.deleteByMemberId(member.value());
    }
}
