package nl.privacyspiegel.shell.signon;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * Believes an ID token only when the provider signed it, with a signature at least as strong as RS256 as the OpenID NLGov
 * profile wants, for us, now, and after a login of a level that is enough.
 */
final class IdTokens implements JwtDecoderFactory<ClientRegistration> {

    private static final Set<SignatureAlgorithm> STRONG_ENOUGH =
            Set.of(SignatureAlgorithm.RS256, SignatureAlgorithm.PS256, SignatureAlgorithm.ES256);
    private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(30);

    private final Set<String> acr;
    private final Clock clock;
    private @Nullable JwtDecoder decoder;

    IdTokens(Set<String> acr, Clock clock) {
        this.acr = acr;
        this.clock = clock;
    }

    /** Makes it once: it remembers the keys of the provider. */
    @Override
    public synchronized JwtDecoder createDecoder(ClientRegistration provider) {
        JwtDecoder made = decoder;
        if (made == null) {
            made = make(provider);
            decoder = made;
        }
        return made;
    }

    private JwtDecoder make(ClientRegistration provider) {
        NimbusJwtDecoder tokens = NimbusJwtDecoder.withJwkSetUri(
                        Objects.requireNonNull(provider.getProviderDetails().getJwkSetUri()))
                .jwsAlgorithms(algorithms -> algorithms.addAll(STRONG_ENOUGH))
                .build();
        tokens.setClaimSetConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverter());
        tokens.setJwtValidator(rules(provider));
        return tokens;
    }

    private OAuth2TokenValidator<Jwt> rules(ClientRegistration provider) {
        JwtTimestampValidator now = new JwtTimestampValidator(CLOCKS_DIFFER);
        now.setClock(clock);
        OidcIdTokenValidator forUs = new OidcIdTokenValidator(provider);
        forUs.setClock(clock);
        forUs.setClockSkew(CLOCKS_DIFFER);
        List<OAuth2TokenValidator<Jwt>> rules = new ArrayList<>(List.of(now, forUs));
        if (!acr.isEmpty()) {
            rules.add(new JwtClaimValidator<>(IdTokenClaimNames.ACR, acr::contains));
        }
        return new DelegatingOAuth2TokenValidator<>(rules);
    }
}
