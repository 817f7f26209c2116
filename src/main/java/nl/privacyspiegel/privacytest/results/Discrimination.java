package nl.privacyspiegel.privacytest.results;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * How well a question tells those who know much from those who know little: the discrimination index of Moodle, the
 * product-moment correlation over the submissions between the score x of the question and the score y of the rest of the
 * test, the total without the question:
 *
 * <p>r = (n Σxy − Σx Σy) / √((n Σx² − (Σx)²) (n Σy² − (Σy)²))
 *
 * <p>Moodle shows 100 × r; here it is r, from −1 to 1, rounded half up to four decimals. It is not Moodle's discriminative
 * efficiency, which divides the covariance by the largest one possible. A question that everybody scored alike on, or whose
 * rest everybody scored alike on, has none. It says something about the question, not about people: compute it for a whole
 * campaign, never for a unit.
 *
 * @see <a href="https://docs.moodle.org/dev/Quiz_statistics_calculations">Moodle, Quiz statistics calculations</a>
 */
public final class Discrimination {

    static final int DECIMALS = 4;

    private Discrimination() {}

    /**
     * The discrimination of one question over the complete submissions.
     *
     * @param question the question
     * @param scored all scored questions of the test, this one too
     * @param submissions the scores of each submission by question; one that lacks a scored question is left out
     */
    public static ItemStatistic of(
            String question, Set<String> scored, Collection<Map<String, ItemScore>> submissions) {
        if (!scored.contains(question)) {
            throw new IllegalArgumentException("Not a scored question: " + question);
        }
        Sums sums = new Sums();
        for (Map<String, ItemScore> submission : submissions) {
            if (submission.keySet().containsAll(scored)) {
                int item = submission.getOrDefault(question, ItemScore.NONE).halves();
                int total = scored.stream()
                        .mapToInt(each ->
                                submission.getOrDefault(each, ItemScore.NONE).halves())
                        .sum();
                sums.add(item, total - item);
            }
        }
        return sums.correlation();
    }

    private static final class Sums {

        private int n;
        private long x;
        private long y;
        private long xx;
        private long yy;
        private long xy;

        void add(int item, int rest) {
            n++;
            x += item;
            y += rest;
            xx += (long) item * item;
            yy += (long) rest * rest;
            xy += (long) item * rest;
        }

        ItemStatistic correlation() {
            if (n < ItemStatistic.MINIMUM) {
                return new ItemStatistic.TooFewData(n, ItemStatistic.MINIMUM);
            }
            BigDecimal spread = times(n * xx - x * x, n * yy - y * y);
            if (spread.signum() == 0) {
                return new ItemStatistic.Undefined(n);
            }
            BigDecimal correlation = BigDecimal.valueOf(n * xy - x * y)
                    .divide(spread.sqrt(MathContext.DECIMAL128), MathContext.DECIMAL128)
                    .setScale(DECIMALS, RoundingMode.HALF_UP);
            return new ItemStatistic.Value(correlation, n);
        }

        private static BigDecimal times(long one, long other) {
            return BigDecimal.valueOf(one).multiply(BigDecimal.valueOf(other));
        }
    }
}
