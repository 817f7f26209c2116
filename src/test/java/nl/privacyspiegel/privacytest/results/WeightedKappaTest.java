package nl.privacyspiegel.privacytest.results;

import static nl.privacyspiegel.privacytest.results.WeightedKappa.Weights.LINEAR;
import static nl.privacyspiegel.privacytest.results.WeightedKappa.Weights.QUADRATIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.privacyspiegel.privacytest.results.WeightedKappa.Graded;
import nl.privacyspiegel.privacytest.results.WeightedKappa.Weights;

class WeightedKappaTest {

    enum Grade {
        INSUFFICIENT,
        SUFFICIENT,
        GOOD
    }

    private static final List<Grade> GRADES = List.of(Grade.values());

    /** The table of Cohen (1968), as counts of 200, with the weights of disagreement he chose: 0.348; unweighted 0.492. */
    private static final int[][] COHEN = {{88, 14, 18}, {10, 40, 10}, {2, 6, 12}};

    @Example
    void the_example_of_cohen_1968() {
        assertThat(WeightedKappa.ofTable(COHEN, new int[][] {{0, 1, 3}, {1, 0, 6}, {3, 6, 0}}))
                .isEqualTo(new Agreement.Value(new BigDecimal("0.3478"), 200));
        assertThat(WeightedKappa.ofTable(COHEN, new int[][] {{0, 1, 1}, {1, 0, 1}, {1, 1, 0}}))
                .isEqualTo(new Agreement.Value(new BigDecimal("0.4915"), 200));
    }

    /**
     * By hand, in shares. Observed: one apart 0.20, two apart 0.10. By chance: one apart 0.42, two apart 0.17. Linear 1 −
     * (0.20 + 2 × 0.10) / (0.42 + 2 × 0.17) = 1 − 0.40 / 0.76; quadratic 1 − (0.20 + 4 × 0.10) / (0.42 + 4 × 0.17) = 1 −
     * 0.60 / 1.10.
     */
    @Example
    void the_same_table_by_hand() {
        assertThat(WeightedKappa.of(LINEAR, GRADES, answers(COHEN)))
                .isEqualTo(new Agreement.Value(new BigDecimal("0.4737"), 200));
        assertThat(WeightedKappa.of(QUADRATIC, GRADES, answers(COHEN)))
                .isEqualTo(new Agreement.Value(new BigDecimal("0.4545"), 200));
    }

    /**
     * Twelve answers by hand. Two are one apart and none is two apart: Σwo = 2. Rows 3, 4, 5; columns 4, 4, 4. Linear Σwrc
     * = 1 × (3×4 + 4×4 + 4×4 + 5×4) + 2 × (3×4 + 5×4) = 64 + 64 = 128, so κ = 1 − 12 × 2 / 128 = 0.8125. Quadratic Σwrc =
     * 64 + 4 × 32 = 192, so κ = 1 − 24 / 192 = 0.875.
     */
    @Example
    void a_sample_of_twelve_by_hand() {
        int[][] table = {{3, 0, 0}, {1, 3, 0}, {0, 1, 4}};
        List<Graded<Grade>> answers = answers(table);
        answers.add(new Graded<>(Grade.GOOD, null));
        assertThat(WeightedKappa.of(GRADES, answers)).isEqualTo(new Agreement.Value(new BigDecimal("0.8125"), 12));
        assertThat(WeightedKappa.of(QUADRATIC, GRADES, answers))
                .isEqualTo(new Agreement.Value(new BigDecimal("0.8750"), 12));
    }

    @Example
    void nothing_to_compare() {
        assertThat(WeightedKappa.of(GRADES, List.of())).isEqualTo(new Agreement.Undefined(0));
        assertThat(WeightedKappa.of(GRADES, List.of(new Graded<>(Grade.GOOD, null))))
                .isEqualTo(new Agreement.Undefined(0));
        assertThat(WeightedKappa.of(GRADES, List.of(new Graded<>(Grade.GOOD, Grade.GOOD))))
                .isEqualTo(new Agreement.Undefined(1));
        assertThatThrownBy(() ->
                        WeightedKappa.of(List.of(Grade.GOOD), List.of(new Graded<>(Grade.GOOD, Grade.SUFFICIENT))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property(seed = "2017")
    void lies_between_minus_one_and_one(@ForAll("graded") List<Graded<Grade>> answers, @ForAll Weights weights) {
        if (WeightedKappa.of(weights, GRADES, answers) instanceof Agreement.Value(BigDecimal kappa, int n)) {
            assertThat(kappa).isBetween(BigDecimal.ONE.negate(), BigDecimal.ONE);
            assertThat(n).isEqualTo(answers.size());
        }
    }

    @Property(seed = "2017")
    void neither_the_order_of_the_graders_nor_of_the_answers_nor_of_the_scale_matters(
            @ForAll("graded") List<Graded<Grade>> answers, @ForAll Weights weights) {
        Agreement agreement = WeightedKappa.of(weights, GRADES, answers);
        assertThat(WeightedKappa.of(weights, GRADES, answers.reversed())).isEqualTo(agreement);
        assertThat(WeightedKappa.of(weights, GRADES.reversed(), answers)).isEqualTo(agreement);
        assertThat(WeightedKappa.of(weights, GRADES, swapped(answers))).isEqualTo(agreement);
    }

    @Property(seed = "2017")
    void perfect_agreement_is_one(@ForAll List<Grade> grades, @ForAll Weights weights) {
        List<Graded<Grade>> answers =
                grades.stream().map(grade -> new Graded<>(grade, grade)).toList();
        Agreement agreement = WeightedKappa.of(weights, GRADES, answers);
        if (grades.stream().distinct().count() > 1) {
            assertThat(agreement).isEqualTo(new Agreement.Value(new BigDecimal("1.0000"), grades.size()));
        } else {
            assertThat(agreement).isEqualTo(new Agreement.Undefined(grades.size()));
        }
    }

    /** With quadratic weights: 2 cov / (var + var + (difference of the means)²), the concordance correlation. */
    @Property(seed = "2017")
    void quadratic_is_the_concordance_correlation(@ForAll("graded") List<Graded<Grade>> answers) {
        if (WeightedKappa.of(QUADRATIC, GRADES, answers) instanceof Agreement.Value(BigDecimal kappa, int n)) {
            double[][] pairs = numbers(answers);
            double meanX = 0;
            double meanY = 0;
            for (double[] pair : pairs) {
                meanX += pair[0] / n;
                meanY += pair[1] / n;
            }
            double covariance = 0;
            double spread = Math.pow(meanX - meanY, 2);
            for (double[] pair : pairs) {
                covariance += (pair[0] - meanX) * (pair[1] - meanY) / n;
                spread += (Math.pow(pair[0] - meanX, 2) + Math.pow(pair[1] - meanY, 2)) / n;
            }
            assertThat(kappa.doubleValue()).isCloseTo(2 * covariance / spread, within(0.00006));
        }
    }

    /** Vanbelle and Albert (2009): linear kappa comes from cutting the scale in two at each place. */
    @Property(seed = "2017")
    void linear_comes_from_the_yes_no_tables(@ForAll("graded") List<Graded<Grade>> answers) {
        if (WeightedKappa.of(LINEAR, GRADES, answers) instanceof Agreement.Value(BigDecimal kappa, int n)) {
            double observed = 0;
            double expected = 0;
            for (int cut = 1; cut <= 2; cut++) {
                double first = 0;
                double second = 0;
                for (double[] pair : numbers(answers)) {
                    boolean one = pair[0] >= cut;
                    boolean other = pair[1] >= cut;
                    observed += one == other ? 0 : 1.0 / n;
                    first += one ? 1.0 / n : 0;
                    second += other ? 1.0 / n : 0;
                }
                expected += first * (1 - second) + second * (1 - first);
            }
            assertThat(kappa.doubleValue()).isCloseTo(1 - observed / expected, within(0.00006));
        }
    }

    @Provide
    Arbitrary<List<Graded<Grade>>> graded() {
        Arbitrary<Grade> grades = Arbitraries.of(Grade.class);
        return Combinators.combine(grades, grades)
                .as((first, second) -> new Graded<>(first, second))
                .list()
                .ofMaxSize(40);
    }

    private static List<Graded<Grade>> swapped(List<Graded<Grade>> answers) {
        List<Graded<Grade>> swapped = new ArrayList<>();
        for (Graded<Grade> answer : answers) {
            Grade second = answer.second();
            if (second != null) {
                swapped.add(new Graded<>(second, answer.first()));
            }
        }
        return swapped;
    }

    private static double[][] numbers(List<Graded<Grade>> answers) {
        return answers.stream()
                .map(answer -> new double[] {GRADES.indexOf(answer.first()), GRADES.indexOf(answer.second())})
                .toArray(double[][]::new);
    }

    private static List<Graded<Grade>> answers(int[][] table) {
        List<Graded<Grade>> answers = new ArrayList<>();
        for (int i = 0; i < table.length; i++) {
            for (int j = 0; j < table.length; j++) {
                for (int times = 0; times < table[i][j]; times++) {
                    answers.add(new Graded<>(GRADES.get(i), GRADES.get(j)));
                }
            }
        }
        return answers;
    }
}
