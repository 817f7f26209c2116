package nl.privacyspiegel.privacytest.results;

import java.util.Optional;

/**
 * Whether chance alone could have made the difference between what two groups knew of one question: how many of each had it
 * entirely right, by {@link FisherExact}. Made from what is published of both and from nothing else, so where that is a range
 * it holds for every number of the range, or is not known.
 */
public enum Chance {
    /** Chance gives a difference like this more than once in twenty times. */
    POSSIBLE,
    /** It does so at most once in twenty times. */
    UNLIKELY,
    /** It is the one for some numbers that were published as a range, and the other for others. */
    UNKNOWN;

    private static final double ONCE_IN_TWENTY = 0.05;

    /** Empty when one of both groups answered nothing. */
    public static Optional<Chance> between(ScoreCounts then, ScoreCounts now) {
        if (then.n() == 0 || now.n() == 0) {
            return Optional.empty();
        }
        CountRange before = then.range(ItemScore.FULL);
        CountRange after = now.range(ItemScore.FULL);
        boolean possible = false;
        boolean unlikely = false;
        for (int was = before.low(); was <= before.high(); was++) {
            for (int is = after.low(); is <= after.high(); is++) {
                boolean rare = FisherExact.p(was, then.n(), is, now.n()) <= ONCE_IN_TWENTY;
                unlikely |= rare;
                possible |= !rare;
            }
        }
        return Optional.of(possible && unlikely ? UNKNOWN : possible ? POSSIBLE : UNLIKELY);
    }

    /** The translation key of the words for it. */
    public String translationKey() {
        return switch (this) {
            case POSSIBLE -> "privacytest.chance.possible";
            case UNLIKELY -> "privacytest.chance.unlikely";
            case UNKNOWN -> "privacytest.chance.unknown";
        };
    }
}
