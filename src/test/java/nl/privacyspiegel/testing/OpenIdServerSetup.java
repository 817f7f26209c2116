package nl.privacyspiegel.testing;

import static org.springframework.security.config.Customizer.withDefaults;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;

/** What {@link OpenIdServer} is made of: Spring Authorization Server. Not annotated, so that the application never finds it. */
@EnableWebSecurity
class OpenIdServerSetup {

    private final OpenIdServer server;

    OpenIdServerSetup(OpenIdServer server) {
        this.server = server;
    }

    @Bean
    TomcatServletWebServerFactory webServer() {
        TomcatServletWebServerFactory tomcat = new TomcatServletWebServerFactory(server.port());
        tomcat.getSettings().getSession().getCookie().setName("aanmelddienst");
        tomcat.setRegisterDefaultServlet(true);
        return tomcat;
    }

    @Bean
    SecurityFilterChain chain(HttpSecurity http) {
        return http.oauth2AuthorizationServer(provider ->
                        provider.oidc(oidc -> oidc.userInfoEndpoint(endpoint -> endpoint.userInfoMapper(
                                context -> userInfo(context.getAuthorization().getPrincipalName())))))
                .authorizeHttpRequests(requests -> requests.requestMatchers("/sleutels")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .csrf(csrf -> csrf.ignoringRequestMatchers("/login"))
                .formLogin(withDefaults())
                .build();
    }

    private OidcUserInfo userInfo(String subject) {
        Map<String, Object> claims = new HashMap<>(server.people.getOrDefault(subject, Map.of()));
        claims.put("sub", subject);
        return new OidcUserInfo(claims);
    }

    /** Asks the static holder each time: an application that starts in the same machine replaces what is in it. */
    @Bean
    SecurityContextHolderStrategy contexts() {
        return new SecurityContextHolderStrategy() {
            @Override
            public void clearContext() {
                SecurityContextHolder.clearContext();
            }

            @Override
            public org.springframework.security.core.context.SecurityContext getContext() {
                return SecurityContextHolder.getContext();
            }

            @Override
            public void setContext(org.springframework.security.core.context.SecurityContext context) {
                SecurityContextHolder.setContext(context);
            }

            @Override
            public org.springframework.security.core.context.SecurityContext createEmptyContext() {
                return SecurityContextHolder.createEmptyContext();
            }
        };
    }

    @Bean
    AuthorizationServerSettings settings() {
        return AuthorizationServerSettings.builder().issuer(server.issuer()).build();
    }

    @Bean
    RegisteredClientRepository clients() {
        return new InMemoryRegisteredClientRepository(
                RegisteredClient.withId(UUID.randomUUID().toString())
                        .clientId(OpenIdServer.CLIENT)
                        .clientAuthenticationMethod(ClientAuthenticationMethod.PRIVATE_KEY_JWT)
                        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                        .redirectUri(server.client() + "/login/oauth2/code/sso")
                        .postLogoutRedirectUri(server.client() + "/login")
                        .scope("openid")
                        .scope("email")
                        .clientSettings(ClientSettings.builder()
                                .requireProofKey(true)
                                .jwkSetUrl(server.issuer() + "/sleutels")
                                .tokenEndpointAuthenticationSigningAlgorithm(SignatureAlgorithm.PS256)
                                .build())
                        .tokenSettings(TokenSettings.builder()
                                .idTokenSignatureAlgorithm(SignatureAlgorithm.PS256)
                                .build())
                        .build());
    }

    @Bean
    ServletRegistrationBean<HttpServlet> clientKeys() {
        String keys = new JWKSet(server.clientKey.toPublicJWK()).toString();
        return new ServletRegistrationBean<>(
                new HttpServlet() {
                    private static final long serialVersionUID = 1L;

                    @Override
                    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
                        response.setContentType("application/json");
                        response.getWriter().write(keys);
                    }
                },
                "/sleutels");
    }

    @Bean
    UserDetailsService people() {
        return name -> {
            if (!server.people.containsKey(name)) {
                throw new UsernameNotFoundException(name);
            }
            return User.withUsername(name)
                    .password("{noop}" + OpenIdServer.PASSWORD)
                    .build();
        };
    }

    @Bean
    JWKSource<SecurityContext> keys() {
        return new ImmutableJWKSet<>(new JWKSet(server.ownKey));
    }

    @Bean
    JwtDecoder decoder(JWKSource<SecurityContext> keys) {
        return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
    }

    @Bean
    JwtEncoder encoder() {
        return server.encoder();
    }

    private static String name(JwtEncodingContext context) {
        return Objects.requireNonNull(context.<Authentication>getPrincipal()).getName();
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims() {
        return context -> {
            if (OidcParameterNames.ID_TOKEN.equals(context.getTokenType().getValue())) {
                context.getClaims().claims(claims -> {
                    claims.putAll(server.people.getOrDefault(name(context), Map.of()));
                    Map<String, Object> told = server.told(claims);
                    claims.clear();
                    claims.putAll(told);
                });
            }
        };
    }
}
