package nl.privacyspiegel.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.organisation.refused.RefusedAccess;
import nl.privacyspiegel.organisation.refused.RefusedKind;
import nl.privacyspiegel.shared.SecureHeaders;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authorization.AuthorityAuthorizationDecision;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.authentication.OpaqueTokenAuthenticationProvider;
import org.springframework.security.oauth2.server.resource.introspection.OpaqueTokenIntrospector;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Programs come in with a token in the header of each request and in no other way: no session, no cookie, no address with a
 * token in it. The session of a browser opens nothing here, and a token opens nothing elsewhere.
 */
@Configuration
class ApiSecurity {

    static final String ROOT = "/api";
    static final String V1 = ROOT + "/v1";

    static final String CONTENT_SECURITY_POLICY = "default-src 'none'; frame-ancestors 'none'";
    private static final String CHALLENGE = "Bearer realm=\"Privacyspiegel\"";

    private final Problems problems;
    private final RefusedAccess refused;

    ApiSecurity(Problems problems, RefusedAccess refused) {
        this.problems = problems;
        this.refused = refused;
    }

    @Bean
    @Order(2)
    SecurityFilterChain apiChain(
            HttpSecurity http,
            OpaqueTokenIntrospector tokens,
            Clock clock,
            @Value("${privacyspiegel.nodes}") int servers) {
        AuthenticationManager manager = manager(tokens);
        http.securityMatcher(ApiRefusals::isMeant)
                .authorizeHttpRequests(requests -> requests.requestMatchers(DocumentController.ADDRESS)
                        .permitAll()
                        .requestMatchers(
                                AssessmentController.ASSESSMENTS,
                                AssessmentController.MEASUREMENTS,
                                AssessmentController.GRADES,
                                AssessmentController.TARGETS,
                                AssessmentController.FINDINGS)
                        .hasAuthority(TokenScope.ASSESSMENTS.authority())
                        .requestMatchers(CampaignController.CAMPAIGNS, CampaignController.CAMPAIGNS + "/**")
                        .hasAuthority(TokenScope.TEST_RESULTS.authority())
                        .requestMatchers(ImprovementController.ACTIONS, ImprovementController.CALENDAR)
                        .hasAuthority(TokenScope.IMPROVEMENT.authority())
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(server -> server.authenticationManagerResolver(request -> manager)
                        .authenticationEntryPoint(this::unknown)
                        .accessDeniedHandler(this::denied))
                .exceptionHandling(refused ->
                        refused.authenticationEntryPoint(this::unknown).accessDeniedHandler(this::denied))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new RequestLimit(problems, clock, servers), AuthorizationFilter.class)
                .addFilterAfter(new OtherSpelling(problems), AuthorizationFilter.class)
                .headers(headers -> {
                    SecureHeaders.all(headers, CONTENT_SECURITY_POLICY);
                    headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER));
                });
        return http.build();
    }

    /** Not that of logging in: reading is no login, and the token itself is kept nowhere. */
    private static AuthenticationManager manager(OpaqueTokenIntrospector tokens) {
        OpaqueTokenAuthenticationProvider provider = new OpaqueTokenAuthenticationProvider(tokens);
        provider.setAuthenticationConverter((token, member) ->
                UsernamePasswordAuthenticationToken.authenticated(member, null, member.getAuthorities()));
        return new ProviderManager(provider);
    }

    /** Tells by the header alone whether a token was sent (RFC 6750), never why it is no good. */
    private void unknown(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        boolean sent = reason instanceof OAuth2AuthenticationException;
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE + (sent ? ", error=\"invalid_token\"" : ""));
        problems.write(Problem.TOKEN, request, response);
    }

    private void denied(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        refused.tell(reason, RefusedKind.API);
        String needed = needed(reason)
                .map(authority -> Stream.of(TokenScope.values())
                        .filter(scope -> scope.authority().equals(authority.getAuthority()))
                        .map(TokenScope::code)
                        .findFirst()
                        .orElse(""))
                .collect(Collectors.joining(" "));
        response.setHeader(
                HttpHeaders.WWW_AUTHENTICATE, CHALLENGE + ", error=\"insufficient_scope\", scope=\"" + needed + "\"");
        problems.write(Problem.SCOPE, request, response, needed);
    }

    private static Stream<? extends GrantedAuthority> needed(AccessDeniedException reason) {
        return reason instanceof AuthorizationDeniedException denied
                        && denied.getAuthorizationResult() instanceof AuthorityAuthorizationDecision decision
                ? decision.getAuthorities().stream()
                : Stream.empty();
    }

    /** An address with capitals is none of ours: behind this chain it would be a page of members. */
    private static final class OtherSpelling extends OncePerRequestFilter {

        private final Problems problems;

        OtherSpelling(Problems problems) {
            this.problems = problems;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            if (request.getRequestURI().startsWith(request.getContextPath() + ROOT)) {
                chain.doFilter(request, response);
            } else {
                problems.write(Problem.NOT_FOUND, request, response);
            }
        }
    }
}
