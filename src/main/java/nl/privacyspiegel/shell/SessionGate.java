package nl.privacyspiegel.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.privacyspiegel.organisation.CurrentUser;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session that is over: idle for too long, open for too long, ended by the member elsewhere, or of somebody who may
 * not log in any more. That an open page tells the server that it still stands there is no use of it.
 */
class SessionGate extends OncePerRequestFilter {

    private static final String LAST_USE = SessionGate.class.getName() + ".last";
    private static final String ENDED = SessionGate.class.getName() + ".ended";

    private final CurrentUser user;
    private final SecurityContextHolderStrategy contexts;
    private final Clock clock;

    SessionGate(CurrentUser user, SecurityContextHolderStrategy contexts, Clock clock) {
        this.user = user;
        this.contexts = contexts;
        this.clock = clock;
    }

    /** Whether the browser still carries a session that is over. */
    static boolean hadASession(HttpServletRequest request) {
        boolean gone = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
        return gone || request.getAttribute(ENDED) != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        Authentication authentication = contexts.getContext().getAuthentication();
        if (session != null && authentication != null && authentication.isAuthenticated()) {
            if (isIdle(session) || user.member().isEmpty()) {
                session.invalidate();
                contexts.clearContext();
                request.setAttribute(ENDED, true);
            } else if (!isHeartbeat(request)) {
                session.setAttribute(LAST_USE, clock.instant());
            }
        }
        chain.doFilter(request, response);
    }

    private boolean isIdle(HttpSession session) {
        Duration longest = Duration.ofSeconds(session.getMaxInactiveInterval());
        return longest.isPositive()
                && session.getAttribute(LAST_USE) instanceof Instant last
                && clock.instant().isAfter(last.plus(longest));
    }

    private static boolean isHeartbeat(HttpServletRequest request) {
        String query = request.getQueryString();
        return query != null && query.contains("v-r=heartbeat");
    }
}
