package nl.privacyspiegel.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import nl.privacyspiegel.organisation.token.ApiTokens;
import nl.privacyspiegel.shared.RateLimits;
import nl.privacyspiegel.shared.RateLimits.Limit;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * How many requests one token may send: {@value #AT_ONCE} at once, and {@value #EACH_SECOND} a second after that. A program that
 * takes all tables along each night stays below, one that goes round in circles does not keep the server busy.
 */
final class RequestLimit extends OncePerRequestFilter {

    static final int AT_ONCE = 1000;
    static final int EACH_SECOND = 10;

    private final Problems problems;
    private final RateLimits<Object> tokens;

    RequestLimit(Problems problems, Clock clock, int servers) {
        this.problems = problems;
        Limit ofAll = new Limit(AT_ONCE, Duration.ofSeconds(1).dividedBy(EACH_SECOND));
        this.tokens = new RateLimits<>(clock, ofAll.sharedBy(servers));
    }

    /** Comes behind the check of the token: what is no token takes no memory. */
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Duration> wait = token(request).flatMap(this::take);
        if (wait.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds(wait.get())));
        problems.write(Problem.TOO_MANY, request, response);
    }

    /** So many whole seconds later it works: never none, however short the wait. */
    static long seconds(Duration wait) {
        return Math.max(1, wait.plusSeconds(1).minusNanos(1).toSeconds());
    }

    /** However it was written. */
    private static Optional<Object> token(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof Authentication program
                        && program.getPrincipal() instanceof OAuth2AuthenticatedPrincipal member
                ? Optional.ofNullable(member.getAttribute(ApiTokens.WHICH))
                : Optional.empty();
    }

    /** Takes one request of this token; how long to wait when there were too many. */
    Optional<Duration> take(Object token) {
        return tokens.take(token);
    }
}
