package nl.privacyspiegel.privacytest.results;

import static nl.privacyspiegel.privacytest.results.ItemScore.FULL;
import static nl.privacyspiegel.privacytest.results.ItemScore.HALF;
import static nl.privacyspiegel.privacytest.results.ItemScore.NONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ItemStatisticsTest {

    private static final Set<String> SCORED = Set.of("v1", "v2", "v3");

    @Example
    void facility_is_the_mean_score() {
        assertThat(Facility.of(new ScoreCounts(10, 10, 10)))
                .isEqualTo(new ItemStatistic.Value(new BigDecimal("50.0"), 30));
        assertThat(Facility.of(new ScoreCounts(7, 4, 20)))
                .isEqualTo(new ItemStatistic.Value(new BigDecimal("71.0"), 31));
        assertThat(Facility.of(new ScoreCounts(0, 0, 30)))
                .isEqualTo(new ItemStatistic.Value(new BigDecimal("100.0"), 30));
        assertThat(Facility.of(new ScoreCounts(0, 0, 29))).isEqualTo(new ItemStatistic.TooFewData(29, 30));
        assertThat(ScoreCounts.of(List.of(FULL, HALF, FULL, NONE))).isEqualTo(new ScoreCounts(1, 1, 2));
    }

    /**
     * Thirty submissions by hand, item x and rest y in points: ten with (1, 2), ten with (0, 0), ten with (1, 0). Σx = 20,
     * Σy = 20, Σxy = 20, Σx² = 20, Σy² = 40: r = (600 − 400) / √((600 − 400) (1200 − 400)) = 200 / 400 = 0.5.
     */
    @Example
    void discrimination_by_hand() {
        List<Map<String, ItemScore>> submissions = new ArrayList<>();
        submissions.addAll(Collections.nCopies(10, Map.of("v1", FULL, "v2", FULL, "v3", FULL)));
        submissions.addAll(Collections.nCopies(10, Map.of("v1", NONE, "v2", NONE, "v3", NONE)));
        submissions.addAll(Collections.nCopies(10, Map.of("v1", FULL, "v2", NONE, "v3", NONE)));
        submissions.addAll(Collections.nCopies(50, Map.of("v1", FULL, "v2", NONE)));
        assertThat(Discrimination.of("v1", SCORED, submissions))
                .isEqualTo(new ItemStatistic.Value(new BigDecimal("0.5000"), 30));
        assertThat(Discrimination.of("v1", SCORED, submissions.subList(1, submissions.size())))
                .isEqualTo(new ItemStatistic.TooFewData(29, 30));
    }

    @Example
    void without_spread_there_is_no_discrimination() {
        List<Map<String, ItemScore>> alike = Collections.nCopies(30, Map.of("v1", HALF, "v2", FULL, "v3", NONE));
        assertThat(Discrimination.of("v1", SCORED, alike)).isEqualTo(new ItemStatistic.Undefined(30));
        List<Map<String, ItemScore>> alone = new ArrayList<>(Collections.nCopies(20, Map.of("v1", FULL)));
        alone.addAll(Collections.nCopies(20, Map.of("v1", NONE)));
        assertThat(Discrimination.of("v1", Set.of("v1"), alone)).isEqualTo(new ItemStatistic.Undefined(40));
        assertThatThrownBy(() -> Discrimination.of("v4", SCORED, alike)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(seed = "2017")
    void discrimination_is_the_correlation_of_doubles(@ForAll("submissions") List<Map<String, ItemScore>> submissions) {
        if (Discrimination.of("v1", SCORED, submissions) instanceof ItemStatistic.Value(BigDecimal value, int n)) {
            double[] x =
                    submissions.stream().mapToDouble(each -> points(each, "v1")).toArray();
            double[] y = submissions.stream()
                    .mapToDouble(each -> points(each, "v2") + points(each, "v3"))
                    .toArray();
            double expected = covariance(x, y) / Math.sqrt(covariance(x, x) * covariance(y, y));
            assertThat(n).isEqualTo(submissions.size());
            assertThat(value).isBetween(BigDecimal.ONE.negate(), BigDecimal.ONE);
            assertThat(value.doubleValue()).isCloseTo(expected, within(0.00006));
        }
    }

    @Property(seed = "2017")
    void the_order_of_submissions_does_not_matter_and_turning_the_scores_of_one_question_turns_the_sign(
            @ForAll("submissions") List<Map<String, ItemScore>> submissions) {
        ItemStatistic statistic = Discrimination.of("v1", SCORED, submissions);
        assertThat(Discrimination.of("v1", SCORED, submissions.reversed())).isEqualTo(statistic);
        List<Map<String, ItemScore>> turned = new ArrayList<>();
        for (Map<String, ItemScore> submission : submissions) {
            Map<String, ItemScore> copy = new HashMap<>(submission);
            copy.computeIfPresent("v1", (question, score) -> switch (score) {
                case NONE -> FULL;
                case HALF -> HALF;
                case FULL -> NONE;
            });
            turned.add(copy);
        }
        if (statistic instanceof ItemStatistic.Value(BigDecimal value, int n)) {
            assertThat(Discrimination.of("v1", SCORED, turned)).isEqualTo(new ItemStatistic.Value(value.negate(), n));
        }
    }

    @Property(seed = "2017")
    void a_question_that_equals_the_rest_discriminates_perfectly(@ForAll("scores") List<ItemScore> scores) {
        List<Map<String, ItemScore>> submissions = scores.stream()
                .map(score -> Map.of("v1", score, "v2", score, "v3", score))
                .toList();
        assertThat(Discrimination.of("v1", SCORED, submissions))
                .isEqualTo(
                        scores.stream().distinct().count() == 1
                                ? new ItemStatistic.Undefined(scores.size())
                                : new ItemStatistic.Value(new BigDecimal("1.0000"), scores.size()));
    }

    @Property(seed = "2017")
    void facility_is_the_mean_of_doubles(@ForAll("scores") List<ItemScore> scores) {
        double mean = scores.stream()
                .mapToDouble(ItemStatisticsTest::points)
                .average()
                .orElseThrow();
        assertThat(Facility.of(ScoreCounts.of(scores))).isInstanceOfSatisfying(ItemStatistic.Value.class, value -> {
            assertThat(value.value().doubleValue()).isCloseTo(100 * mean, within(0.0501));
            assertThat(value.value().scale()).isEqualTo(1);
        });
    }

    @Provide
    Arbitrary<List<ItemScore>> scores() {
        return Arbitraries.of(ItemScore.class).list().ofMinSize(30).ofMaxSize(80);
    }

    @Provide
    Arbitrary<List<Map<String, ItemScore>>> submissions() {
        return Arbitraries.maps(Arbitraries.of(SCORED), Arbitraries.of(ItemScore.class))
                .ofSize(3)
                .list()
                .ofMinSize(28)
                .ofMaxSize(60);
    }

    private static double points(Map<String, ItemScore> submission, String question) {
        return points(submission.getOrDefault(question, NONE));
    }

    private static double points(ItemScore score) {
        return switch (score) {
            case NONE -> 0;
            case HALF -> 0.5;
            case FULL -> 1;
        };
    }

    private static double covariance(double[] x, double[] y) {
        double meanX = Arrays.stream(x).average().orElseThrow();
        double meanY = Arrays.stream(y).average().orElseThrow();
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += (x[i] - meanX) * (y[i] - meanY);
        }
        return sum / x.length;
    }
}
