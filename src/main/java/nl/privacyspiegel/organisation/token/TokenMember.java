package nl.privacyspiegel.organisation.token;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.privacyspiegel.organisation.Account;
import nl.privacyspiegel.organisation.MemberPrincipal;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;

/**
 * A program that reads as a member, with a token. Everything that knows members knows this one. It has no role of its own,
 * only what the token may read: what the member may read is looked up each time. As a session it began when the token was
 * made, so it ends with all sessions of the member; it lasts as long as the token.
 */
class TokenMember extends MemberPrincipal implements OAuth2AuthenticatedPrincipal {

    private static final long serialVersionUID = 1L;

    private final List<SimpleGrantedAuthority> scopes;
    private final Instant end;
    private final ApiTokenId token;

    /** @param end when the last day of the token is over */
    TokenMember(Account member, ApiToken token, Instant end) {
        super(member, Set.of(), token.madeAt());
        this.end = end;
        this.token = token.id();
        this.scopes = token.scopes().stream()
                .map(scope -> new SimpleGrantedAuthority(ApiScope.authority(scope)))
                .toList();
    }

    @Override
    public Instant until(Duration longestSession) {
        return end;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return scopes;
    }

    @Override
    public String getName() {
        return getUsername();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return Map.of(ApiTokens.WHICH, token.value());
    }
}
