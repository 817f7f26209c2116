package nl.privacyspiegel.organisation.signon;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.privacyspiegel.organisation.Account;
import nl.privacyspiegel.organisation.MemberPrincipal;
import nl.privacyspiegel.organisation.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * A member whom the identity provider vouched for. Everything that knows members knows this one. Its authority
 * {@link FactorGrantedAuthority#AUTHORIZATION_CODE_AUTHORITY} marks the session: the second factor was asked for there.
 */
class SignedOnMember extends MemberPrincipal implements OidcUser {

    private static final long serialVersionUID = 1L;

    private final OidcIdToken idToken;

    /** @param idToken kept to log out with, and for nothing else */
    SignedOnMember(Account member, Set<Role> roles, Instant since, OidcIdToken idToken) {
        super(member, roles, since);
        this.idToken = idToken;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        GrantedAuthority factor =
                FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.AUTHORIZATION_CODE_AUTHORITY);
        return Stream.concat(super.getAuthorities().stream(), Stream.of(factor)).toList();
    }

    @Override
    public boolean isSignedOn() {
        return true;
    }

    @Override
    public String getName() {
        return getUsername();
    }

    @Override
    public OidcIdToken getIdToken() {
        return idToken;
    }

    @Override
    public @Nullable OidcUserInfo getUserInfo() {
        return null;
    }

    @Override
    public Map<String, Object> getClaims() {
        return idToken.getClaims();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return idToken.getClaims();
    }
}
