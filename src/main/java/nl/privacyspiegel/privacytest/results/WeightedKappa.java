package nl.privacyspiegel.privacytest.results;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The agreement of two graders on ordered categories, corrected for chance: weighted kappa,
 *
 * <p>κ = 1 − n Σ wᵢⱼ oᵢⱼ / Σ wᵢⱼ rᵢ cⱼ
 *
 * <p>where oᵢⱼ is how often the first grader chose category i and the second j, rᵢ and cⱼ how often each of them chose
 * these at all, n how many answers both graded, and wᵢⱼ how bad that difference is. Rounded half up to four decimals.
 *
 * <p>Source: J. Cohen, "Weighted kappa: nominal scale agreement with provision for scaled disagreement or partial credit",
 * Psychological Bulletin 70 (1968), 213–220.
 */
public final class WeightedKappa {

    /** How bad it is to be some categories apart. */
    public enum Weights {
        /**
         * Two apart is twice as bad as one apart. The default: good, sufficient and insufficient are worth one, a half and
         * nothing, so the weight is the difference in score.
         */
        LINEAR,
        /** Two apart is four times as bad as one apart; often higher, and close to an intraclass correlation. */
        QUADRATIC;

        private int of(int distance) {
            return switch (this) {
                case LINEAR -> Math.abs(distance);
                case QUADRATIC -> distance * distance;
            };
        }
    }

    /** One answer as the first grader graded it and, when it was in the sample, the second: null when not. */
    public record Graded<C>(C first, @Nullable C second) {}

    static final int DECIMALS = 4;

    private WeightedKappa() {}

    /** With linear weights. */
    public static <C> Agreement of(List<C> categories, Collection<Graded<C>> answers) {
        return of(Weights.LINEAR, categories, answers);
    }

    /**
     * Over the answers that both graded; the others are left out.
     *
     * @param categories all grades in their order, whether given or not
     */
    public static <C> Agreement of(Weights weights, List<C> categories, Collection<Graded<C>> answers) {
        int size = categories.size();
        int[][] table = new int[size][size];
        for (Graded<C> answer : answers) {
            C second = answer.second();
            if (second != null) {
                table[place(answer.first(), categories)][place(second, categories)]++;
            }
        }
        int[][] matrix = new int[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                matrix[i][j] = weights.of(i - j);
            }
        }
        return ofTable(table, matrix);
    }

    private static <C> int place(C grade, List<C> categories) {
        int place = categories.indexOf(grade);
        if (place < 0) {
            throw new IllegalArgumentException("Not one of the grades: " + grade);
        }
        return place;
    }

    /** The formula itself: how often each pair occurred, and the weight of its disagreement. */
    static Agreement ofTable(int[][] table, int[][] weights) {
        long[] rows = new long[table.length];
        long[] columns = new long[table.length];
        int n = 0;
        long observed = 0;
        for (int i = 0; i < table.length; i++) {
            for (int j = 0; j < table.length; j++) {
                n += table[i][j];
                rows[i] += table[i][j];
                columns[j] += table[i][j];
                observed += (long) weights[i][j] * table[i][j];
            }
        }
        long expected = 0;
        for (int i = 0; i < table.length; i++) {
            for (int j = 0; j < table.length; j++) {
                expected += weights[i][j] * rows[i] * columns[j];
            }
        }
        if (expected == 0) {
            return new Agreement.Undefined(n);
        }
        BigDecimal kappa = BigDecimal.valueOf(expected - n * observed)
                .divide(BigDecimal.valueOf(expected), DECIMALS, RoundingMode.HALF_UP);
        return new Agreement.Value(kappa, n);
    }
}
