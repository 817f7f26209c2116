package nl.privacyspiegel.shell.signon;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import nl.privacyspiegel.organisation.SingleSignOnMisconfigured;
import nl.privacyspiegel.organisation.SingleSignOnSettings;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * The identity provider, asked for its addresses when the first person logs in: the application starts without it, and does
 * without it for everything else.
 */
public final class IdentityProvider implements ClientRegistrationRepository {

    /** How addresses of this application call the provider. */
    public static final String ID = "sso";

    private static final Logger LOG = LoggerFactory.getLogger(IdentityProvider.class);
    private static final String METADATA = "/.well-known/openid-configuration";
    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final ParameterizedTypeReference<Map<String, Object>> DOCUMENT =
            new ParameterizedTypeReference<>() {};

    /** The provider does not answer, or not as a provider does. */
    static final class Unreachable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unreachable(String message) {
            super(message);
        }
    }

    private final SingleSignOnSettings settings;
    private final String redirectUri;
    private final RestClient http;
    private final Clock clock;
    private @Nullable ClientRegistration known;
    private Instant notBefore = Instant.MIN;

    IdentityProvider(SingleSignOnSettings settings, String redirectUri, RestClient http, Clock clock) {
        this.settings = settings;
        this.redirectUri = redirectUri;
        this.http = http;
        this.clock = clock;
    }

    /** @throws Unreachable when it does not answer now, or did not some seconds ago */
    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        return ID.equals(id) ? registration() : null;
    }

    private synchronized ClientRegistration registration() {
        ClientRegistration found = known;
        if (found == null) {
            if (clock.instant().isBefore(notBefore)) {
                throw new Unreachable("asked a moment ago");
            }
            notBefore = clock.instant().plus(PAUSE);
            found = ask();
            known = found;
        }
        return found;
    }

    private ClientRegistration ask() {
        String issuer = settings.requiredIssuer();
        try {
            Map<String, Object> document = http.get()
                    .uri(issuer.replaceAll("/$", "") + METADATA)
                    .retrieve()
                    .body(DOCUMENT);
            ClientRegistration registration = ClientRegistrations.fromOidcConfiguration(
                            Objects.requireNonNull(document))
                    .registrationId(ID)
                    .clientId(Objects.requireNonNull(settings.clientId()))
                    .clientAuthenticationMethod(ClientAuthenticationMethod.PRIVATE_KEY_JWT)
                    .redirectUri(redirectUri)
                    .scope(settings.scopes())
                    .clientSettings(ClientRegistration.ClientSettings.builder()
                            .requireProofKey(true)
                            .build())
                    .build();
            check(registration.getProviderDetails(), issuer);
            return registration;
        } catch (RestClientException
                | IllegalArgumentException
                | NullPointerException
                | SingleSignOnMisconfigured failed) {
            LOG.warn("De aanmelddienst {} geeft geen bruikbaar antwoord: {}", issuer, failed.getMessage());
            throw new Unreachable("no usable answer");
        }
    }

    private static void check(ClientRegistration.ProviderDetails provider, String issuer) {
        if (!issuer.equals(provider.getIssuerUri())) {
            throw new SingleSignOnMisconfigured("privacyspiegel.sso.issuer is " + issuer
                    + ", maar de aanmelddienst noemt zichzelf " + provider.getIssuerUri());
        }
        SingleSignOnSettings.requireSafe(URI.create(provider.getAuthorizationUri()), "issuer");
        SingleSignOnSettings.requireSafe(URI.create(provider.getTokenUri()), "issuer");
        SingleSignOnSettings.requireSafe(URI.create(Objects.requireNonNull(provider.getJwkSetUri())), "issuer");
        String userInfo = provider.getUserInfoEndpoint().getUri();
        if (userInfo != null) {
            SingleSignOnSettings.requireSafe(URI.create(userInfo), "issuer");
        }
    }
}
