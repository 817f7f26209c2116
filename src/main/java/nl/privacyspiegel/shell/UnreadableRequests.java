package nl.privacyspiegel.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a query or a form that the web server cannot read, such as one with a bare percent sign: it would fail in whatever
 * part asked for a parameter first, as if the fault were ours. Refuses what is too large before any of it is read. Says the same of what Spring Security refuses to look at.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class UnreadableRequests extends OncePerRequestFilter implements RequestRejectedHandler {

    private final Refusals refusals;
    private final PlainPages pages;
    private final long largest;

    UnreadableRequests(
            Refusals refusals,
            PlainPages pages,
            @Value("${spring.servlet.multipart.max-request-size}") DataSize largest) {
        this.largest = largest.toBytes();
        this.refusals = refusals;
        this.pages = pages;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > largest) {
            refuse(request, response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        try {
            if (!isUpload(request)) {
                request.getParameterMap();
            }
            chain.doFilter(request, response);
        } catch (InvalidParameterException unreadable) {
            if (response.isCommitted()) {
                throw unreadable;
            }
            response.reset();
            refuse(request, response, unreadable.getErrorCode());
        }
    }

    /** An address or a method that Spring Security lets nobody ask for. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException reason)
            throws IOException {
        refuse(request, response, HttpServletResponse.SC_BAD_REQUEST);
    }

    /** Asking for the parameters of an upload would read the file. */
    private static boolean isUpload(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        Refusals.Asked asked =
                new Refusals.Asked(request.getMethod(), request.getRequestURI(), request.getQueryString());
        if (!refusals.answer(request, response, asked, status)) {
            pages.write(response, status);
        }
    }
}
