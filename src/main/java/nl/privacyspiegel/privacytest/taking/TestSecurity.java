package nl.privacyspiegel.privacytest.taking;

import jakarta.servlet.http.HttpServletRequest;
import nl.privacyspiegel.shared.OwnSiteOnly;
import nl.privacyspiegel.shared.SecureHeaders;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Everybody may take the test, nobody is recognised: no login, no session. Forms of other sites are turned away by where
 * they say they come from, and the cookie does not travel with them.
 */
@Configuration
class TestSecurity {

    static final String ADDRESS = "/test";

    static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'none'",
            "style-src 'self'",
            "img-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    /** Short, because it travels with every answer, and pages without scripts or frames can ask for nothing else. */
    private static final String PERMISSIONS_POLICY = "camera=(), geolocation=(), microphone=()";

    @Bean
    @Order(1)
    SecurityFilterChain testChain(HttpSecurity http) {
        http.securityMatcher(ADDRESS, ADDRESS + "/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .securityContext(AbstractHttpConfigurer::disable)
                .headers(headers -> {
                    SecureHeaders.all(headers, CONTENT_SECURITY_POLICY);
                    headers.permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS_POLICY));
                    headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER));
                })
                .addFilterAfter(OwnSiteOnly.forNamelessPages(), HeaderWriterFilter.class);
        return http.build();
    }

    /** Nobody looks at how long each filter takes, and timing them all costs a third of every request. */
    @Bean
    SecurityObservationSettings unobserved() {
        return SecurityObservationSettings.noObservations();
    }

    /** Whether this is, or was meant as, a page of the test: however the address is written, there may be a code in it. */
    static boolean isTest(HttpServletRequest request) {
        String asked =
                request.getRequestURI().substring(request.getContextPath().length());
        return TestAddress.of(asked, request.getQueryString()).isPresent();
    }
}
