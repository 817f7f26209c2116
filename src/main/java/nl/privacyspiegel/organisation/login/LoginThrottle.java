package nl.privacyspiegel.organisation.login;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import nl.privacyspiegel.organisation.login.LoginPolicy.Series;
import org.springframework.stereotype.Component;

/**
 * Slows down who guesses, and nobody else. A try counts as a failure before its secret is checked, so that many at once are
 * no way around it; a success takes it back. Who logged in from an address before has only the failures of that account
 * from that address to fear.
 */
@Component
public class LoginThrottle {

    static final long MOST_REMEMBERED = 100_000;
    static final Duration FORGOTTEN_AFTER = Duration.ofHours(24);

    private static final Series NONE = new Series(0, Instant.EPOCH);

    /** What failures are counted of. */
    private enum Counted {
        PAIR,
        ACCOUNT,
        ADDRESS;

        LoginPolicy policy() {
            return switch (this) {
                case PAIR -> LoginPolicy.PAIR;
                case ACCOUNT -> LoginPolicy.ACCOUNT;
                case ADDRESS -> LoginPolicy.ADDRESS;
            };
        }

        Key key(String account, String address) {
            return new Key(this == ADDRESS ? "" : account, this == ACCOUNT ? "" : address);
        }
    }

    private record Key(String account, String address) {}

    /**
     * What came of a try.
     *
     * @param admitted whether the secret may be checked
     * @param pause how long the next try has to wait: from now when this one was not admitted, else when it fails
     * @param tellOfAccount whether a failure is the first for this account or makes its wait longer
     * @param tellOfAddress the same for the address
     */
    public record Attempt(boolean admitted, Duration pause, boolean tellOfAccount, boolean tellOfAddress) {}

    private final Clock clock;
    private final Map<Counted, Cache<Key, Series>> failures = new EnumMap<>(Counted.class);

    public LoginThrottle(Clock clock) {
        this.clock = clock;
        for (Counted counted : Counted.values()) {
            failures.put(
                    counted,
                    Caffeine.newBuilder()
                            .maximumSize(MOST_REMEMBERED)
                            .expireAfterWrite(FORGOTTEN_AFTER)
                            .ticker(() -> Duration.between(Instant.EPOCH, clock.instant())
                                    .toNanos())
                            .build());
        }
    }

    /**
     * Somebody tries a secret of an account.
     *
     * @param known whether the owner of the account logged in from this address before
     */
    public synchronized Attempt begin(String account, String address, boolean known) {
        Instant now = clock.instant();
        Duration left = Duration.ZERO;
        for (Counted counted : Counted.values()) {
            if (counted == Counted.PAIR || !known) {
                left = longest(left, counted.policy().remaining(series(counted, account, address), now));
            }
        }
        if (left.isPositive()) {
            return new Attempt(false, left, false, false);
        }
        Duration next = Duration.ZERO;
        boolean tellOfAccount = false;
        boolean tellOfAddress = false;
        for (Counted counted : Counted.values()) {
            Series failed = series(counted, account, address).failedAgain(now);
            put(counted, account, address, failed);
            if (counted == Counted.PAIR || !known) {
                next = longest(next, counted.policy().waitAfter(failed.failures()));
            }
            boolean tell = counted.policy().isWorthTelling(failed.failures());
            tellOfAccount |= tell && counted != Counted.ADDRESS;
            tellOfAddress |= tell && counted == Counted.ADDRESS;
        }
        return new Attempt(true, next, tellOfAccount, tellOfAddress);
    }

    /** The secret of the try that was begun was right. */
    public synchronized void succeeded(String account, String address) {
        cache(Counted.PAIR).invalidate(Counted.PAIR.key(account, address));
        for (Counted counted : new Counted[] {Counted.ACCOUNT, Counted.ADDRESS}) {
            put(counted, account, address, series(counted, account, address).oneLess());
        }
    }

    private Series series(Counted counted, String account, String address) {
        Series known = cache(counted).getIfPresent(counted.key(account, address));
        return known == null ? NONE : known;
    }

    private void put(Counted counted, String account, String address, Series series) {
        if (series.failures() == 0) {
            cache(counted).invalidate(counted.key(account, address));
        } else {
            cache(counted).put(counted.key(account, address), series);
        }
    }

    private Cache<Key, Series> cache(Counted counted) {
        Cache<Key, Series> cache = failures.get(counted);
        if (cache == null) {
            throw new IllegalStateException(counted.name());
        }
        return cache;
    }

    private static Duration longest(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
