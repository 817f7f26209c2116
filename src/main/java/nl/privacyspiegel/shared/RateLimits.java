package nl.privacyspiegel.shared;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * How fast something may be done in the name of one key, as leaky buckets: some at once, and one more after each pause. With
 * several limits all of them hold.
 *
 * <p>In memory only, so that no database tells who did what when: of several servers each has its {@linkplain Limit#sharedBy
 * share}. Bounded: a key whose buckets are full again is forgotten, which is as if it had never been used. Safe
 * for use by many threads.
 */
public final class RateLimits<K> {

    private static final long MOST_REMEMBERED = 10_000;

    private final Clock clock;
    private final List<Limit> limits;
    private final Cache<K, List<Instant>> fullAt;

    /**
     * How many are not too many.
     *
     * @param atOnce how many may come at once, from 1
     * @param pause after how long one more may come
     */
    public record Limit(int atOnce, Duration pause) {

        /** The part of each of so many servers that share the work: together they let in as many as this one. */
        public Limit sharedBy(int servers) {
            return new Limit(Math.max(1, atOnce / servers), pause.multipliedBy(servers));
        }

        Duration whole() {
            return pause.multipliedBy(atOnce);
        }
    }

    public RateLimits(Clock clock, Limit... limits) {
        this.clock = clock;
        this.limits = List.of(limits);
        this.fullAt = Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .expireAfterWrite(
                        Collections.max(this.limits.stream().map(Limit::whole).toList()))
                .ticker(() -> Duration.between(Instant.EPOCH, clock.instant()).toNanos())
                .build();
    }

    /** Takes one for this key; how long to wait when that is too fast, and then nothing was taken. */
    public synchronized Optional<Duration> take(K key) {
        Instant now = clock.instant();
        List<Instant> after = after(key, now);
        Optional<Duration> wait = wait(after, now);
        if (wait.isEmpty()) {
            fullAt.put(key, after);
        }
        return wait;
    }

    /** Whether taking one for this key would be too fast now. */
    public synchronized boolean isEmpty(K key) {
        Instant now = clock.instant();
        return wait(after(key, now), now).isPresent();
    }

    /** When the buckets are full again after one more was taken. */
    private List<Instant> after(K key, Instant now) {
        List<Instant> before =
                Optional.ofNullable(fullAt.getIfPresent(key)).orElseGet(() -> Collections.nCopies(limits.size(), now));
        return limits.stream()
                .map(limit -> later(before.get(limits.indexOf(limit)), now).plus(limit.pause()))
                .toList();
    }

    private Optional<Duration> wait(List<Instant> after, Instant now) {
        return limits.stream()
                .map(limit -> Duration.between(now.plus(limit.whole()), after.get(limits.indexOf(limit))))
                .filter(Duration::isPositive)
                .max(Duration::compareTo);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }
}
