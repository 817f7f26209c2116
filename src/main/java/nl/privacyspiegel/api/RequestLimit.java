package nl.privacyspiegel.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.privacyspiegel.organisation.ApiTokens;
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

    private static final long MOST_TOKENS = 10_000;
    private static final Duration FULL_AGAIN = Duration.ofSeconds(AT_ONCE / EACH_SECOND);
    private static final Duration ONE = Duration.ofSeconds(1).dividedBy(EACH_SECOND);

    private final Problems problems;
    private final Clock clock;
    private final Cache<Object, Instant> fullAt;

    RequestLimit(Problems problems, Clock clock) {
        this.problems = problems;
        this.clock = clock;
        // A bucket that is full again is as one that was never used.
        this.fullAt = Caffeine.newBuilder()
                .maximumSize(MOST_TOKENS)
                .expireAfterWrite(FULL_AGAIN.multipliedBy(2))
                .build();
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
        response.setHeader(
                HttpHeaders.RETRY_AFTER,
                Long.toString(wait.get().plusMillis(999).toSeconds()));
        problems.write(Problem.TOO_MANY, request, response);
    }

    /** However it was written. */
    private static Optional<Object> token(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof Authentication program
                        && program.getPrincipal() instanceof OAuth2AuthenticatedPrincipal member
                ? Optional.ofNullable(member.getAttribute(ApiTokens.WHICH))
                : Optional.empty();
    }

    /** Takes one request out of the bucket of this token; how long to wait when it is empty. */
    synchronized Optional<Duration> take(Object token) {
        Instant now = clock.instant();
        Instant full = fullAt.getIfPresent(token);
        Instant after = (full == null || full.isBefore(now) ? now : full).plus(ONE);
        Duration over = Duration.between(now.plus(FULL_AGAIN), after);
        if (over.isPositive()) {
            return Optional.of(over);
        }
        fullAt.put(token, after);
        return Optional.empty();
    }
}
