package nl.privacyspiegel.shell.signon;

import com.nimbusds.jose.jwk.RSAKey;
import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;
import nl.privacyspiegel.organisation.SingleSignOnMisconfigured;
import nl.privacyspiegel.organisation.SingleSignOnSettings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.oauth2.client.endpoint.NimbusJwtClientAuthenticationParametersConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.web.client.RestClient;

/**
 * Logging in at an identity provider with OpenID Connect, as the OpenID NLGov profile wants it: authorization code, PKCE with
 * S256, state, nonce, and a signed statement instead of a secret. There is nothing of it without an issuer.
 */
@Configuration
@ConditionalOnProperty("privacyspiegel.sso.issuer")
class SingleSignOnConfiguration {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final SingleSignOnSettings settings;
    private final Clock clock;
    private final String address;

    SingleSignOnConfiguration(
            SingleSignOnSettings settings, Clock clock, @Value("${privacyspiegel.address:}") String address) {
        this.settings = settings;
        this.clock = clock;
        this.address = address.strip().replaceAll("/+$", "");
        if (this.address.isEmpty()) {
            throw new SingleSignOnMisconfigured(
                    "privacyspiegel.address ontbreekt. Single sign-on heeft het adres nodig waarop mensen Privacyspiegel openen: de aanmelddienst stuurt hen daarheen terug.");
        }
    }

    @Bean
    LoginMethod singleSignOn() {
        RestClient.Builder http = RestClient.builder().requestFactory(requests());
        IdentityProvider provider = new IdentityProvider(
                settings, address + "/login/oauth2/code/" + IdentityProvider.ID, http.build(), clock);
        SignOnFailure failure = new SignOnFailure();
        OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> tokens = tokens(http);
        OAuth2AuthorizationRequestResolver requests = authorizationRequests(provider);
        LogoutSuccessHandler logout = logout(provider);
        return (chain, vaadin) -> {
            if (!settings.localPasswords()) {
                chain.addFilterBefore(new NoPasswords(), CsrfFilter.class);
            }
            vaadin.logoutSuccessHandler(logout);
            chain.oauth2Login(login -> login.loginPage("/login")
                    .clientRegistrationRepository(provider)
                    .authorizedClientRepository(new NoTokensKept())
                    .authorizationEndpoint(endpoint -> endpoint.authorizationRequestResolver(requests))
                    .tokenEndpoint(endpoint -> endpoint.accessTokenResponseClient(tokens))
                    .failureHandler(failure)
                    .addObjectPostProcessor(failingAlike(failure)));
        };
    }

    @Bean
    JwtDecoderFactory<ClientRegistration> idTokens() {
        return new IdTokens(settings.acr(), clock);
    }

    private OAuth2AuthorizationRequestResolver authorizationRequests(IdentityProvider provider) {
        DefaultOAuth2AuthorizationRequestResolver requests = new DefaultOAuth2AuthorizationRequestResolver(provider);
        if (!settings.acr().isEmpty()) {
            Consumer<OAuth2AuthorizationRequest.Builder> level = request -> request.additionalParameters(
                    parameters -> parameters.put("acr_values", String.join(" ", settings.acr())));
            requests.setAuthorizationRequestCustomizer(level);
        }
        return requests;
    }

    private OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> tokens(RestClient.Builder http) {
        RSAKey key =
                ClientKey.read(Objects.requireNonNull(settings.privateKey()), settings.keyId(), settings.signing());
        RestClientAuthorizationCodeTokenResponseClient client = new RestClientAuthorizationCodeTokenResponseClient();
        client.setRestClient(http.clone()
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        client.addParametersConverter(new NimbusJwtClientAuthenticationParametersConverter<>(registration -> key));
        return client;
    }

    private LogoutSuccessHandler logout(IdentityProvider provider) {
        OidcClientInitiatedLogoutSuccessHandler logout = new OidcClientInitiatedLogoutSuccessHandler(provider);
        URI after = settings.postLogout();
        logout.setPostLogoutRedirectUri(after == null ? address + "/login" : after.toString());
        logout.setRedirectStrategy(new UidlRedirectStrategy());
        return logout;
    }

    /** When the provider cannot be reached, the way there fails like the way back. */
    private static ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> failingAlike(SignOnFailure failure) {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F filter) {
                filter.setAuthenticationFailureHandler(failure);
                return filter;
            }
        };
    }

    private static JdkClientHttpRequestFactory requests() {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build());
        requests.setReadTimeout(PATIENCE);
        return requests;
    }
}
