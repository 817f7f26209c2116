package nl.privacyspiegel.breach.suspicion.form;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.privacyspiegel.shared.TolerantParameters;
import nl.privacyspiegel.shared.page.PageSecurity;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps the addresses of reports out of the log of requests, as there is a secret in them, and refuses what no form of these pages
 * can have sent before anybody makes sense of it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class ReportRequests extends OncePerRequestFilter {

    /** In bytes: a report in a script that takes nine of them for a character fits. */
    static final int LONGEST_FORM = 60_000;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isOurs(request)) {
            chain.doFilter(request, response);
            return;
        }
        request.setAttribute(PageSecurity.UNLOGGED, true);
        boolean form = isForm(request);
        if (request.getContentType() != null && !form) {
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
            return;
        }
        byte[] sent = form ? request.getInputStream().readNBytes(LONGEST_FORM + 1) : new byte[0];
        if (sent.length > LONGEST_FORM) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        chain.doFilter(
                new TolerantParameters(request, request.getQueryString(), new String(sent, StandardCharsets.UTF_8)),
                response);
    }

    /** Whether the address is one of ours, or was meant as one. */
    static boolean isOurs(HttpServletRequest request) {
        return request.getRequestURI()
                .substring(request.getContextPath().length())
                .toLowerCase(Locale.ROOT)
                .contains(ReportPages.ADDRESS);
    }

    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }
}
