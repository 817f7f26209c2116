package nl.privacyspiegel.privacytest.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.privacyspiegel.privacytest.results.WeightedKappa.Graded;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The kappas were computed as fractions by another program: 149/204, 4/5 and 43/93. */
@DisplayName("The agreement of all who graded")
class PairedKappaTest {

    private static final List<Integer> GRADES = List.of(0, 1, 2);
    private static final List<Graded<Integer>> TWENTY_TWO = answers(new int[][] {{8, 2, 0}, {1, 5, 1}, {0, 1, 4}});
    private static final List<Graded<Integer>> TWENTY_FOUR = answers(new int[][] {{10, 0, 0}, {2, 6, 2}, {0, 0, 4}});
    private static final List<Graded<Integer>> TWENTY_FIVE = answers(new int[][] {{6, 3, 1}, {2, 4, 2}, {1, 1, 5}});
    private static final List<Graded<Integer>> NINETEEN = TWENTY_TWO.subList(0, 19);
    private static final List<Graded<Integer>> ALWAYS_THE_SAME =
            answers(new int[][] {{20, 0, 0}, {0, 0, 0}, {0, 0, 0}});

    @Test
    void is_of_two_people_their_weighted_kappa() {
        assertThat(PairedKappa.of(GRADES, List.of(TWENTY_TWO)))
                .isEqualTo(new Agreement.Value(new BigDecimal("0.7304"), 22));
    }

    @Test
    void is_of_three_people_the_mean_of_their_pairs_and_says_over_how_many() {
        assertThat(PairedKappa.of(GRADES, List.of(TWENTY_TWO, TWENTY_FOUR, TWENTY_FIVE)))
                .isEqualTo(new Agreement.Mean(new BigDecimal("0.6643"), 71, 3));
    }

    @Test
    void leaves_out_a_pair_that_graded_fewer_than_twenty_answers_together() {
        assertThat(PairedKappa.of(GRADES, List.of(TWENTY_TWO, TWENTY_FOUR, NINETEEN)))
                .isEqualTo(new Agreement.Mean(new BigDecimal("0.7652"), 46, 2));
        assertThat(PairedKappa.of(GRADES, List.of(TWENTY_TWO, NINETEEN)))
                .isEqualTo(new Agreement.Value(new BigDecimal("0.7304"), 22));
    }

    @Test
    void is_no_number_when_no_pair_graded_twenty() {
        assertThat(PairedKappa.of(GRADES, List.of(NINETEEN))).isEqualTo(new Agreement.TooFew(19));
        assertThat(PairedKappa.of(GRADES, List.of(NINETEEN, NINETEEN))).isEqualTo(new Agreement.TooFew(38));
        assertThat(PairedKappa.of(GRADES, List.<List<Graded<Integer>>>of())).isEqualTo(new Agreement.Undefined(0));
    }

    @Test
    void leaves_out_people_of_whom_chance_leaves_no_disagreement() {
        assertThat(PairedKappa.of(GRADES, List.of(ALWAYS_THE_SAME))).isEqualTo(new Agreement.Undefined(20));
        assertThat(PairedKappa.of(GRADES, List.of(ALWAYS_THE_SAME, TWENTY_FOUR)))
                .isEqualTo(new Agreement.Value(new BigDecimal("0.8000"), 24));
    }

    private static List<Graded<Integer>> answers(int[][] table) {
        List<Graded<Integer>> answers = new ArrayList<>();
        for (int i = 0; i < table.length; i++) {
            for (int j = 0; j < table.length; j++) {
                for (int times = 0; times < table[i][j]; times++) {
                    answers.add(new Graded<>(i, j));
                }
            }
        }
        return answers;
    }
}
