package nl.privacyspiegel.privacytest.results;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How easy a question was: the facility index of Moodle, 100 × mean score / largest score, over those who answered. Here
 * the largest score is one, so it is the mean score in per cent, rounded half up to one decimal. 0,0 means that nobody
 * earned anything, 100,0 that everybody earned the point.
 *
 * @see <a href="https://docs.moodle.org/dev/Quiz_statistics_calculations">Moodle, Quiz statistics calculations</a>
 */
public final class Facility {

    private Facility() {}

    /** A {@link ItemStatistic.Value} from 0.0 to 100.0, or too few data. */
    public static ItemStatistic of(ScoreCounts scores) {
        return scores.n() < ItemStatistic.MINIMUM
                ? new ItemStatistic.TooFewData(scores.n(), ItemStatistic.MINIMUM)
                : new ItemStatistic.Value(mean(scores.halves(), scores.n(), scores.exact()), scores.n());
    }

    /** The mean score in per cent of {@code n} scores that add up to so many half points; of estimates in whole per cents. */
    static MeanScore mean(long halves, long n, boolean exact) {
        return new MeanScore(
                BigDecimal.valueOf(50 * halves).divide(BigDecimal.valueOf(n), exact ? 1 : 0, RoundingMode.HALF_UP),
                exact);
    }
}
