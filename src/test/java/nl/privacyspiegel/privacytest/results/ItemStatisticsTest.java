package nl.privacyspiegel.privacytest.results;

import static nl.privacyspiegel.privacytest.results.ItemScore.FULL;
import static nl.privacyspiegel.privacytest.results.ItemScore.HALF;
import static nl.privacyspiegel.privacytest.results.ItemScore.NONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ItemStatisticsTest {

    @Example
    void facility_is_the_mean_score() {
        assertThat(Facility.of(new ScoreCounts(10, 10, 10)))
                .isEqualTo(new ItemStatistic.Value(new MeanScore(new BigDecimal("50.0"), true), 30));
        assertThat(Facility.of(new ScoreCounts(7, 4, 20)))
                .isEqualTo(new ItemStatistic.Value(new MeanScore(new BigDecimal("71.0"), true), 31));
        assertThat(Facility.of(new ScoreCounts(0, 0, 30)))
                .isEqualTo(new ItemStatistic.Value(new MeanScore(new BigDecimal("100.0"), true), 30));
        assertThat(Facility.of(new ScoreCounts(0, 0, 29))).isEqualTo(new ItemStatistic.TooFewData(29, 30));
        assertThat(ScoreCounts.of(List.of(FULL, HALF, FULL, NONE))).isEqualTo(new ScoreCounts(1, 1, 2));
    }

    @Property(seed = "2017")
    void facility_is_the_mean_of_doubles(@ForAll("scores") List<ItemScore> scores) {
        double mean = scores.stream()
                .mapToDouble(ItemStatisticsTest::points)
                .average()
                .orElseThrow();
        assertThat(Facility.of(ScoreCounts.of(scores))).isInstanceOfSatisfying(ItemStatistic.Value.class, value -> {
            assertThat(value.value().value().doubleValue()).isCloseTo(100 * mean, within(0.0501));
            assertThat(value.value().value().scale()).isEqualTo(1);
        });
    }

    @Provide
    Arbitrary<List<ItemScore>> scores() {
        return Arbitraries.of(ItemScore.class).list().ofMinSize(30).ofMaxSize(80);
    }

    private static double points(ItemScore score) {
        return switch (score) {
            case NONE -> 0;
            case HALF -> 0.5;
            case FULL -> 1;
        };
    }
}
