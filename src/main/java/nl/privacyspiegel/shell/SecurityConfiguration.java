package nl.privacyspiegel.shell;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.SingleSignOnSettings;
import nl.privacyspiegel.organisation.device.KnownDevices;
import nl.privacyspiegel.organisation.device.LoginDetails;
import nl.privacyspiegel.organisation.entry.Sessions;
import nl.privacyspiegel.shared.OwnSiteOnly;
import nl.privacyspiegel.shared.SecureHeaders;
import nl.privacyspiegel.shell.session.LastSession;
import nl.privacyspiegel.shell.session.LoginReason;
import nl.privacyspiegel.shell.session.ReturnAddress;
import nl.privacyspiegel.shell.session.SessionController;
import nl.privacyspiegel.shell.session.SessionGate;
import nl.privacyspiegel.shell.signon.LoginMethod;
import nl.privacyspiegel.shell.transport.FormTokens;
import nl.privacyspiegel.shell.transport.KnownDeviceFilter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.authentication.builders.AuthenticationManagerBuilder;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Denies everything to the anonymous but login, first run, health and the files that those pages are made of. */
@Configuration
@EnableWebSecurity
@EnableMethodSecurity
class SecurityConfiguration {

    /** Scripts stay loose until Vaadin can do without; everything else comes from this server only. */
    private static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    /** Vaadin sends its pages off before the headers would be added at the end of the request. */
    private static final ObjectPostProcessor<HeaderWriterFilter> HEADERS_FIRST = new ObjectPostProcessor<>() {
        @Override
        public <F extends HeaderWriterFilter> F postProcess(F filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    };

    private static final FormTokens FORM_TOKENS = new FormTokens();

    /** Forms that a browser sends by itself, without a script that could ask for a fresh token. */
    private static final Set<String> FORMS = Set.of("/login", LoginFailures.SECOND_STEP, "/logout");

    /** Only these: a password alone lets nobody in who has a second factor. */
    @Bean
    AuthenticationManager authenticationManager(
            List<AuthenticationProvider> steps, AuthenticationEventPublisher publisher) {
        ProviderManager manager = new ProviderManager(steps);
        manager.setAuthenticationEventPublisher(publisher);
        return manager;
    }

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http,
            AuthenticationManager manager,
            CurrentUser user,
            Sessions sessions,
            SecurityContextHolderStrategy contexts,
            Clock clock,
            VaadinDefaultRequestCache requests,
            ApplicationEventPublisher events,
            SingleSignOnSettings singleSignOn,
            ObjectProvider<LoginMethod> methods,
            RequestUtil frameworkRequests,
            PlainPages pages,
            KnownDevices devices,
            @Value("${server.servlet.session.cookie.name}") String cookie) {
        http.authorizeHttpRequests(paths -> paths.requestMatchers(HttpMethod.GET, "/health", SecurityTxt.ADDRESS)
                .permitAll()
                .requestMatchers(HttpMethod.GET, "/styles/**", "/scripts/**", "/images/**", "/icons/**")
                .permitAll()
                .requestMatchers(SessionController.ADDRESS)
                .permitAll());
        http.headers(headers -> {
            SecureHeaders.all(headers, CONTENT_SECURITY_POLICY);
            headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                    .addObjectPostProcessor(HEADERS_FIRST);
        });
        requests.setDelegateRequestCache(new ReturnAddress(user));
        http.getSharedObject(AuthenticationManagerBuilder.class).parentAuthenticationManager(manager);
        if (singleSignOn.localPasswords()) {
            http.formLogin(form -> form.loginPage("/login")
                    .authenticationDetailsSource(LoginDetails::new)
                    .failureHandler(new LoginFailures("/login")));
        }
        http.logout(logout -> logout.deleteCookies(cookie)
                .addLogoutHandler((request, response, who) ->
                        user.member().ifPresent(member -> LastSession.forget(request, response, member))));
        http.csrf(csrf ->
                csrf.csrfTokenRepository(FORM_TOKENS).addObjectPostProcessor(alsoAtTheLogin(frameworkRequests)));
        http.exceptionHandling(refused -> refused.defaultAccessDeniedHandlerFor(
                        (request, response, reason) -> new DefaultRedirectStrategy()
                                .sendRedirect(request, response, LoginReason.EXPIRED.address()),
                        SecurityConfiguration::isForm)
                .defaultAuthenticationEntryPointFor(
                        (request, response, reason) -> toTheNextStep(request, response),
                        request -> HalfLogin.of(request).isPresent())
                .defaultAuthenticationEntryPointFor(
                        (request, response, reason) -> new DefaultRedirectStrategy()
                                .sendRedirect(
                                        request,
                                        response,
                                        SessionGate.whyOver(request)
                                                .orElse(LoginReason.GONE)
                                                .address()),
                        SessionGate::hadASession));
        http.addFilterBefore(
                OwnSiteOnly.strict(response -> pages.write(response, HttpServletResponse.SC_FORBIDDEN)),
                CsrfFilter.class);
        http.addFilterBefore(new UnreadableAddress(), AuthorizationFilter.class);
        http.addFilterAfter(new SessionGate(user, sessions, contexts, clock), SecurityContextHolderFilter.class);
        http.addFilterBefore(new KnownDeviceFilter(user, devices), AuthorizationFilter.class);
        http.addFilterAfter(
                secondStep(manager, contexts, requests, events), UsernamePasswordAuthenticationFilter.class);
        http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> {
            vaadin.anyRequest(AuthorizedUrl::authenticated);
            if (singleSignOn.localPasswords()) {
                vaadin.loginView(LoginView.class, LoginReason.LOGGED_OUT.address());
            } else {
                vaadin.oauth2LoginPage("/login");
            }
            methods.forEach(method -> method.addTo(http, vaadin));
        });
        return http.build();
    }

    /** Matches on the management port only, which listens on the loopback address: who gets there runs the server. */
    @Bean
    @Order(0)
    SecurityFilterChain managementFilterChain(HttpSecurity http) {
        http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        return http.build();
    }

    /**
     * Vaadin lets the form of the login go without a token. What stays without: requests of its own, which carry another
     * token, and the address that asks for a header which no page of another site can send.
     */
    private static ObjectPostProcessor<CsrfFilter> alsoAtTheLogin(RequestUtil frameworkRequests) {
        RequestMatcher guarded = request -> CsrfFilter.DEFAULT_CSRF_MATCHER.matches(request)
                && !frameworkRequests.isFrameworkInternalRequest(request)
                && !address(request).equals(SessionController.ADDRESS);
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends CsrfFilter> F postProcess(F filter) {
                filter.setRequireCsrfProtectionMatcher(guarded);
                return filter;
            }
        };
    }

    private static boolean isForm(HttpServletRequest request) {
        return HttpMethod.POST.matches(request.getMethod()) && FORMS.contains(address(request));
    }

    private static String address(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    private static SecondStepFilter secondStep(
            AuthenticationManager manager,
            SecurityContextHolderStrategy contexts,
            RequestCache requests,
            ApplicationEventPublisher events) {
        SecondStepFilter filter = new SecondStepFilter(manager);
        filter.setAuthenticationDetailsSource(LoginDetails::new);
        filter.setSecurityContextHolderStrategy(contexts);
        filter.setSecurityContextRepository(new HttpSessionSecurityContextRepository());
        filter.setSessionAuthenticationStrategy(new CompositeSessionAuthenticationStrategy(
                List.of(new ChangeSessionIdAuthenticationStrategy(), new CsrfAuthenticationStrategy(FORM_TOKENS))));
        SavedRequestAwareAuthenticationSuccessHandler onwards = new SavedRequestAwareAuthenticationSuccessHandler();
        onwards.setRequestCache(requests);
        filter.setAuthenticationSuccessHandler(onwards);
        filter.setAuthenticationFailureHandler(new LoginFailures(LoginFailures.SECOND_STEP));
        filter.setApplicationEventPublisher(events);
        return filter;
    }

    private static void toTheNextStep(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String page = HalfLogin.of(request).map(LoginFailures::nextPage).orElse("/login");
        new DefaultRedirectStrategy().sendRedirect(request, response, page);
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }
}
