package nl.privacyspiegel.privacytest.handing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.privacyspiegel.shared.RuleViolation;
import org.springframework.stereotype.Component;

/**
 * How fast tests can be begun with one open link, so that no program fills a campaign with tests that nobody took. It looks
 * at the link alone: a whole town hall has one address, and the test keeps no addresses. A hall of three hundred people who
 * begin within a minute comes in; of more the last wait some seconds. A code needs no such limit: it begins one test.
 *
 * <p>In memory only, and bounded: a link that was quiet for an hour is forgotten, which admits no more than remembering it.
 */
@Component
public class StartLimits {

    /** Said to who has to wait. */
    public static final String BUSY = "privacytest.take.busy";

    /** So many may begin at once, and one more after each pause. */
    record Limit(int atOnce, Duration pause) {}

    static final Limit SOON = new Limit(60, Duration.ofMillis(200));
    static final Limit LATER = new Limit(2000, Duration.ofMillis(1800));

    static final long MOST_REMEMBERED = 10_000;

    private static final List<Limit> LIMITS = List.of(SOON, LATER);

    /** For each limit the moment at which everything would be free again. */
    private record Taken(List<Instant> freeAgain) {}

    private final Clock clock;
    private final Cache<UUID, Taken> links;

    public StartLimits(Clock clock) {
        this.clock = clock;
        this.links = Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .expireAfterWrite(Duration.ofHours(1))
                .ticker(() -> Duration.between(Instant.EPOCH, clock.instant()).toNanos())
                .build();
    }

    /**
     * Somebody begins a test with the open link of this campaign.
     *
     * @throws RuleViolation when too many did just before; nothing was begun or lost, and a moment later it works
     */
    public synchronized void begin(UUID campaign) {
        Instant now = clock.instant();
        Taken before = links.getIfPresent(campaign);
        List<Instant> after = LIMITS.stream()
                .map(limit -> {
                    Instant free = before == null ? now : before.freeAgain().get(LIMITS.indexOf(limit));
                    return (free.isBefore(now) ? now : free).plus(limit.pause());
                })
                .toList();
        for (Limit limit : LIMITS) {
            Duration taken = Duration.between(now, after.get(LIMITS.indexOf(limit)));
            if (taken.compareTo(limit.pause().multipliedBy(limit.atOnce())) > 0) {
                throw new RuleViolation(BUSY);
            }
        }
        links.put(campaign, new Taken(after));
    }
}
