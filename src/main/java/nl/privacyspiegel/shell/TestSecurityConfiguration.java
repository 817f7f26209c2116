package nl.privacyspiegel.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The pages of the test are open to everybody and know nobody. They have no script, so their policy forbids all; a form can
 * be sent from our own pages only.
 */
@Configuration
class TestSecurityConfiguration {

    /** The access log of the web server leaves out every request with this attribute: its address holds a code. */
    static final String NOT_LOGGED = "notLogged";

    private static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'none'",
            "style-src 'self'",
            "img-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    @Bean
    @Order(1)
    SecurityFilterChain testFilterChain(HttpSecurity http) {
        http.securityMatcher("/test", "/test/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .addFilterAfter(new OwnPagesOnly(), HeaderWriterFilter.class)
                .headers(headers -> {
                    SecureHeaders.all(headers, CONTENT_SECURITY_POLICY);
                    headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER));
                });
        return http.build();
    }

    /**
     * Refuses forms from other sites. The cookie of a device does not come along from there either; this is the second lock.
     */
    private static final class OwnPagesOnly extends OncePerRequestFilter {

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            request.setAttribute(NOT_LOGGED, true);
            String site = request.getHeader("Sec-Fetch-Site");
            boolean elsewhere = site != null && !site.equals("same-origin") && !site.equals("none");
            if (elsewhere && HttpMethod.POST.matches(request.getMethod())) {
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
                return;
            }
            chain.doFilter(request, response);
        }
    }
}
