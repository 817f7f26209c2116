package nl.privacyspiegel.organisation.login;

import java.time.Duration;
import java.time.Instant;

/**
 * How long to wait after a number of failures: not at all at first, then twice as long after each, but never longer than a
 * quarter of an hour, so that nobody is ever locked out for good.
 *
 * @param free the failures that cost nothing; from this one on there is a wait
 */
record LoginPolicy(int free) {

    static final Duration FIRST_WAIT = Duration.ofSeconds(5);
    static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    /** One account from one address: people mistype. */
    static final LoginPolicy PAIR = new LoginPolicy(5);

    /** One account from all addresses where its owner never logged in. */
    static final LoginPolicy ACCOUNT = new LoginPolicy(20);

    /** One address for all accounts: a whole town hall may share one. */
    static final LoginPolicy ADDRESS = new LoginPolicy(50);

    private static final int MOST_DOUBLINGS = 10;

    /** Failures in a row, and when the last of them was. */
    record Series(int failures, Instant last) {

        static final Series NONE = new Series(0, Instant.EPOCH);

        Series failedAgain(Instant now) {
            return new Series(failures + 1, now);
        }

        Series oneLess() {
            return new Series(Math.max(0, failures - 1), last);
        }
    }

    Duration waitAfter(int failures) {
        if (failures < free) {
            return Duration.ZERO;
        }
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(failures - free, MOST_DOUBLINGS));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    /** How long this series still has to wait; zero when it may try. */
    Duration remaining(Series series, Instant now) {
        Duration left = Duration.between(now, series.last().plus(waitAfter(series.failures())));
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** Whether this failure is the first of its series, or makes the wait longer. */
    boolean isWorthTelling(int failures) {
        return failures == 1 || waitAfter(failures).compareTo(waitAfter(failures - 1)) > 0;
    }
}
