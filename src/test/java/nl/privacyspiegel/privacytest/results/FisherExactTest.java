package nl.privacyspiegel.privacytest.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The table was computed by SciPy 1.17 ({@code scipy.stats.fisher_exact}); the property counts in whole numbers. */
class FisherExactTest {

    private static final double[][] SCIPY = {
        {3, 4, 1, 4, 0.48571428571428565},
        {12, 21, 18, 22, 0.10399159611920121},
        {0, 5, 5, 5, 0.007936507936507938},
        {1, 10, 9, 12, 0.0036913550845439386},
        {40, 100, 60, 110, 0.03880990512217549},
        {200, 300, 150, 300, 4.753852139289002e-05},
        {2, 21, 2, 21, 1},
        {7, 9, 3, 12, 0.029973122852379817},
        {1000, 2000, 1100, 2050, 0.01998681713225236}
    };

    @Example
    void is_what_another_program_computes() {
        for (double[] row : SCIPY) {
            assertThat(FisherExact.p((int) row[0], (int) row[1], (int) row[2], (int) row[3]))
                    .isCloseTo(row[4], within(1e-9));
        }
    }

    @Property(tries = 300, seed = "2017")
    void is_what_counting_all_tables_in_whole_numbers_gives(
            @ForAll @IntRange(min = 1, max = 40) int people,
            @ForAll @IntRange(min = 1, max = 40) int others,
            @ForAll @IntRange(max = 40) int some,
            @ForAll @IntRange(max = 40) int more) {
        int hits = Math.min(some, people);
        int otherHits = Math.min(more, others);
        BigInteger observed = tables(hits, people, otherHits, others);
        BigInteger sum = BigInteger.ZERO;
        for (int at = 0; at <= people; at++) {
            int rest = hits + otherHits - at;
            BigInteger ways = rest < 0 || rest > others ? BigInteger.ZERO : tables(at, people, rest, others);
            sum = ways.compareTo(observed) <= 0 ? sum.add(ways) : sum;
        }
        double exact = new BigDecimal(sum)
                .divide(new BigDecimal(choose(people + others, hits + otherHits)), MathContext.DECIMAL64)
                .doubleValue();
        assertThat(FisherExact.p(hits, people, otherHits, others)).isCloseTo(exact, within(1e-9));
        assertThat(FisherExact.p(otherHits, others, hits, people)).isCloseTo(exact, within(1e-9));
    }

    private static BigInteger tables(int hits, int people, int otherHits, int others) {
        return choose(people, hits).multiply(choose(others, otherHits));
    }

    private static BigInteger choose(int from, int some) {
        BigInteger ways = BigInteger.ONE;
        for (int i = 1; i <= some; i++) {
            ways = ways.multiply(BigInteger.valueOf(from - some + i)).divide(BigInteger.valueOf(i));
        }
        return ways;
    }
}
