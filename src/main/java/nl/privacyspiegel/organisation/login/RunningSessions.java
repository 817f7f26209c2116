package nl.privacyspiegel.organisation.login;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;

/**
 * Which sessions run on this server, and which of them were ended by their member. In memory only, as the sessions are: no
 * address is kept, and after a restart there are none.
 */
@Component
public class RunningSessions {

    private static final long MOST = 20_000;

    /** Of sessions that do not end by themselves. */
    private static final Duration FOREVER = Duration.ofDays(365);

    private record Seen(UUID member, String browser, Instant since, Instant lastUsed) {}

    private final Cache<UUID, Seen> running;
    private final Cache<UUID, UUID> ended;
    private final Clock clock;

    /**
     * @param idle how long a session lasts without use
     * @param longest how long a session lasts, however busy
     */
    public RunningSessions(
            Clock clock,
            @Value("${server.servlet.session.timeout}") Duration idle,
            @Value("${privacyspiegel.longest-session}") Duration longest) {
        this.clock = clock;
        this.running = lasting(idle);
        this.ended = lasting(longest);
    }

    private <V> Cache<UUID, V> lasting(Duration howLong) {
        return Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(howLong.isPositive() ? howLong : FOREVER)
                .ticker(() -> Duration.between(Instant.EPOCH, clock.instant()).toNanos())
                .build();
    }

    /** Somebody did something in this session, with a browser that says this of itself. */
    public void used(SessionOwner owner, String userAgent) {
        running.put(
                owner.sessionId(),
                new Seen(owner.memberId(), BrowserName.of(userAgent), owner.since(), clock.instant()));
    }

    /** The sessions of the owner of this one, this one first and then the one that was used last. */
    public List<RunningSession> of(SessionOwner owner) {
        return running.asMap().entrySet().stream()
                .filter(each -> each.getValue().member().equals(owner.memberId()))
                .filter(each -> ended.getIfPresent(each.getKey()) == null)
                .map(each -> new RunningSession(
                        each.getKey(),
                        each.getValue().browser(),
                        each.getValue().since(),
                        each.getValue().lastUsed(),
                        each.getKey().equals(owner.sessionId())))
                .sorted(Comparator.comparing(RunningSession::current)
                        .thenComparing(RunningSession::lastUsed)
                        .reversed())
                .toList();
    }

    /** Ends a session of the owner of this one, at its next request; false when the owner has no such session. */
    public boolean end(SessionOwner owner, UUID session) {
        boolean own = of(owner).stream().anyMatch(each -> each.id().equals(session));
        if (own) {
            ended.put(session, owner.memberId());
            running.invalidate(session);
        }
        return own;
    }

    /** Whether its member ended it from another one. */
    public boolean isEnded(SessionOwner owner) {
        return ended.getIfPresent(owner.sessionId()) != null;
    }

    @EventListener
    void left(LogoutSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof SessionOwner owner) {
            running.invalidate(owner.sessionId());
        }
    }
}
