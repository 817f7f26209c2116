package nl.privacyspiegel.shell.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import nl.privacyspiegel.organisation.CurrentMember;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.entry.Sessions;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session that is over: idle for too long, open for too long, ended by the member elsewhere, or of somebody who may
 * not log in any more. That an open page tells the server that it still stands there is no use of it.
 */
public class SessionGate extends OncePerRequestFilter {

    private static final String LAST_USE = SessionGate.class.getName() + ".last";
    private static final String ENDED = SessionGate.class.getName() + ".ended";

    private final CurrentUser user;
    private final Sessions sessions;
    private final SecurityContextHolderStrategy contexts;
    private final Clock clock;

    public SessionGate(CurrentUser user, Sessions sessions, SecurityContextHolderStrategy contexts, Clock clock) {
        this.user = user;
        this.sessions = sessions;
        this.contexts = contexts;
        this.clock = clock;
    }

    /** Whether the browser shows that there was a session, by what it carries or by the page that it comes from. */
    public static boolean hadASession(HttpServletRequest request) {
        boolean gone = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
        return gone
                || request.getAttribute(ENDED) != null
                || LastSession.of(request).isPresent()
                || FromInside.comes(request);
    }

    /** Why that session is over, as far as the server and the browser remember; empty when neither knows of one. */
    public static Optional<LoginReason> whyOver(HttpServletRequest request) {
        return request.getAttribute(ENDED) instanceof LoginReason why
                ? Optional.of(why)
                : LastSession.of(request).map(last -> last.whyOver(request.getRequestedSessionId() != null));
    }

    /** When somebody last did something in this session. */
    static Optional<Instant> lastUse(HttpSession session) {
        return Optional.ofNullable((Instant) session.getAttribute(LAST_USE));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        Authentication authentication = contexts.getContext().getAuthentication();
        if (session != null && authentication != null && authentication.isAuthenticated()) {
            Optional<CurrentMember> member = user.member();
            if (isIdle(session) || member.isEmpty()) {
                LoginReason why = whyOver(session);
                session.invalidate();
                contexts.clearContext();
                request.setAttribute(ENDED, why);
                LastSession.of(request)
                        .map(last -> new LastSession(last.member(), last.server(), why))
                        .ifPresent(last -> last.remember(request, response));
            } else {
                remember(request, response, member.get());
                if (!onlyStandsOpen(request)) {
                    session.setAttribute(LAST_USE, clock.instant());
                    sessions.used(Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), ""));
                }
            }
        }
        chain.doFilter(request, response);
    }

    private LoginReason whyOver(HttpSession session) {
        if (isIdle(session)) {
            return LoginReason.EXPIRED;
        }
        boolean tooLong =
                user.loggedInUntil().filter(end -> clock.instant().isAfter(end)).isPresent();
        return tooLong ? LoginReason.TOO_LONG : LoginReason.ENDED;
    }

    private static void remember(HttpServletRequest request, HttpServletResponse response, CurrentMember member) {
        LastSession now = new LastSession(LastSession.keyOf(member), LastSession.THIS_SERVER, null);
        if (!LastSession.of(request).equals(Optional.of(now))) {
            now.remember(request, response);
        }
    }

    private boolean isIdle(HttpSession session) {
        Duration longest = Duration.ofSeconds(session.getMaxInactiveInterval());
        return longest.isPositive()
                && session.getAttribute(LAST_USE) instanceof Instant last
                && clock.instant().isAfter(last.plus(longest));
    }

    private static boolean onlyStandsOpen(HttpServletRequest request) {
        boolean asksForTheTime = HttpMethod.GET.matches(request.getMethod())
                && (request.getContextPath() + SessionController.ADDRESS).equals(request.getRequestURI());
        return asksForTheTime || isHeartbeat(request);
    }

    private static boolean isHeartbeat(HttpServletRequest request) {
        String query = request.getQueryString();
        return query != null && query.contains("v-r=heartbeat");
    }
}
