package nl.privacyspiegel.organisation.login;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import nl.privacyspiegel.organisation.login.LoginPolicy.Series;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down who guesses, and nobody else. A try counts as a failure before its secret is checked, so that many at once are
 * no way around it, nor are many servers; a success takes it back. Who logged in from an address before has only the failures
 * of that account from that address to fear.
 */
@Component
@Transactional
public class LoginThrottle {

    static final Duration FORGOTTEN_AFTER = Duration.ofHours(24);

    /** What failures are counted of. The account first: all who lock a pair have its account, so nobody waits for each other. */
    private enum Counted {
        ACCOUNT,
        PAIR,
        ADDRESS;

        LoginPolicy policy() {
            return switch (this) {
                case ACCOUNT -> LoginPolicy.ACCOUNT;
                case PAIR -> LoginPolicy.PAIR;
                case ADDRESS -> LoginPolicy.ADDRESS;
            };
        }

        String of(String account, String address) {
            return switch (this) {
                case ACCOUNT -> "account " + account;
                case PAIR -> "pair " + account + "\n" + address;
                case ADDRESS -> "address " + address;
            };
        }
    }

    /**
     * What came of a try.
     *
     * @param admitted whether the secret may be checked
     * @param pause how long the next try has to wait: from now when this one was not admitted, else when it fails
     * @param tellOfAccount whether a failure is the first for this account or makes its wait longer
     * @param tellOfAddress the same for the address
     */
    public record Attempt(boolean admitted, Duration pause, boolean tellOfAccount, boolean tellOfAddress) {}

    private final FailureBooks books;
    private final Clock clock;

    LoginThrottle(FailureBooks books, Clock clock) {
        this.books = books;
        this.clock = clock;
    }

    /**
     * Somebody tries a secret of an account. The try is counted when the transaction of this moment ends, or at once where there
     * is none.
     *
     * @param known whether the owner of the account logged in from this address before
     */
    public Attempt begin(String account, String address, boolean known) {
        Instant now = clock.instant();
        Map<Counted, Series> before = new EnumMap<>(Counted.class);
        Duration left = Duration.ZERO;
        for (Counted counted : Counted.values()) {
            Series series = series(counted.of(account, address), now);
            before.put(counted, series);
            if (counted == Counted.PAIR || !known) {
                left = longest(left, counted.policy().remaining(series, now));
            }
        }
        if (left.isPositive()) {
            return new Attempt(false, left, false, false);
        }
        Duration next = Duration.ZERO;
        boolean tellOfAccount = false;
        boolean tellOfAddress = false;
        for (Counted counted : Counted.values()) {
            Series failed = Objects.requireNonNull(before.get(counted)).failedAgain(now);
            books.write(counted.of(account, address), failed);
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
    public void succeeded(String account, String address) {
        Instant now = clock.instant();
        for (Counted counted : Counted.values()) {
            String what = counted.of(account, address);
            Series series = series(what, now);
            books.write(what, counted == Counted.PAIR ? Series.NONE : series.oneLess());
        }
    }

    private Series series(String counted, Instant now) {
        Series series = books.locked(counted);
        return series.last().plus(FORGOTTEN_AFTER).isBefore(now) ? Series.NONE : series;
    }

    private static Duration longest(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
