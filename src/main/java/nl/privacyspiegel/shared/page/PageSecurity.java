package nl.privacyspiegel.shared.page;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import nl.privacyspiegel.shared.OwnSiteOnly;
import nl.privacyspiegel.shared.SecureHeaders;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Everybody may see the pages of such a site, nobody is recognised: no login, no session. Forms of other sites are turned
 * away by where they say they come from, and a cookie does not travel with them.
 */
public final class PageSecurity {

    /** What such a page can be asked with. */
    public static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

    /**
     * The mark of a request whose address holds a secret, as application.yaml names it in
     * server.tomcat.accesslog.condition-unless: the log of requests leaves it out.
     */
    public static final String UNLOGGED = "privacytest-unlogged";

    private static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'none'",
            "style-src 'self'",
            "img-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    /** Short, because it travels with every answer, and pages without scripts or frames can ask for nothing else. */
    private static final String PERMISSIONS_POLICY = "camera=(), geolocation=(), microphone=()";

    private PageSecurity() {}

    /** The chain of this site, for a bean that comes before the chain of members. */
    public static SecurityFilterChain chain(HttpSecurity http, FormSite site) {
        http.securityMatcher(site.address(), site.address() + "/**")
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

    /** The headers of an answer to what was refused before it reached a chain. */
    public static void headers(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
    }
}
