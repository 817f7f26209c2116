package nl.privacyspiegel.privacytest.results;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What somebody can work out who has equations over unknown counts that are not negative: the smallest and the largest
 * value of any sum of them. The simplex method in exact fractions, with Bland's rule so that it ends.
 */
final class LinearProgram {

    private final int unknowns;
    private final List<Fraction[]> rows = new ArrayList<>();
    private final List<Integer> basis = new ArrayList<>();

    private LinearProgram(int unknowns) {
        this.unknowns = unknowns;
    }

    /** @param equations the coefficients of each equation, followed by what they add up to, not negative */
    static LinearProgram of(int unknowns, List<int[]> equations) {
        int artificial = equations.size();
        LinearProgram wide = new LinearProgram(unknowns + artificial);
        int[] penalty = new int[unknowns + artificial];
        for (int i = 0; i < artificial; i++) {
            Fraction[] row = new Fraction[unknowns + artificial + 1];
            Arrays.fill(row, Fraction.ZERO);
            for (int j = 0; j < unknowns; j++) {
                row[j] = Fraction.of(equations.get(i)[j]);
            }
            row[unknowns + i] = Fraction.ONE;
            row[row.length - 1] = Fraction.of(equations.get(i)[unknowns]);
            wide.rows.add(row);
            wide.basis.add(unknowns + i);
            penalty[unknowns + i] = -1;
        }
        if (!wide.maximum(penalty).orElseThrow().isZero()) {
            throw new IllegalArgumentException("What was published contradicts itself");
        }
        return wide.without(unknowns);
    }

    private LinearProgram without(int kept) {
        LinearProgram narrow = new LinearProgram(kept);
        for (int i = 0; i < rows.size(); i++) {
            if (basis.get(i) >= kept) {
                int row = i;
                for (int j = 0; j < kept; j++) {
                    if (!rows.get(row)[j].isZero()) {
                        pivot(row, j);
                        break;
                    }
                }
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            if (basis.get(i) < kept) {
                Fraction[] row = Arrays.copyOf(rows.get(i), kept + 1);
                row[kept] = rows.get(i)[unknowns];
                narrow.rows.add(row);
                narrow.basis.add(basis.get(i));
            }
        }
        return narrow;
    }

    /** Whether the sum has one value only in everything that fits. */
    boolean solves(int[] sum) {
        Optional<Fraction> most = maximum(sum);
        int[] opposite = Arrays.stream(sum).map(weight -> -weight).toArray();
        return most.isPresent()
                && maximum(opposite)
                        .filter(least -> most.get().compareTo(Fraction.ZERO.minus(least)) == 0)
                        .isPresent();
    }

    /** The largest value of the sum, empty when there is none. */
    Optional<Fraction> maximum(int[] sum) {
        Fraction[] gain = new Fraction[unknowns + 1];
        for (int j = 0; j < unknowns; j++) {
            gain[j] = Fraction.of(sum[j]);
        }
        gain[unknowns] = Fraction.ZERO;
        for (int i = 0; i < rows.size(); i++) {
            subtract(gain, rows.get(i), gain[basis.get(i)]);
        }
        while (true) {
            int enters = 0;
            while (enters < unknowns && gain[enters].compareTo(Fraction.ZERO) <= 0) {
                enters++;
            }
            if (enters == unknowns) {
                return Optional.of(Fraction.ZERO.minus(gain[unknowns]));
            }
            int leaves = leaving(enters);
            if (leaves < 0) {
                return Optional.empty();
            }
            pivot(leaves, enters);
            subtract(gain, rows.get(leaves), gain[enters]);
        }
    }

    private int leaving(int enters) {
        int leaves = -1;
        Fraction tightest = Fraction.ZERO;
        for (int i = 0; i < rows.size(); i++) {
            Fraction pace = rows.get(i)[enters];
            if (pace.numerator() > 0) {
                Fraction room = rows.get(i)[unknowns].over(pace);
                int order = leaves < 0 ? -1 : room.compareTo(tightest);
                if (order < 0 || (order == 0 && basis.get(i) < basis.get(leaves))) {
                    leaves = i;
                    tightest = room;
                }
            }
        }
        return leaves;
    }

    private void pivot(int row, int column) {
        Fraction[] pivot = rows.get(row);
        Fraction head = pivot[column];
        for (int j = 0; j <= unknowns; j++) {
            if (!pivot[j].isZero()) {
                pivot[j] = pivot[j].over(head);
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            if (i != row) {
                subtract(rows.get(i), pivot, rows.get(i)[column]);
            }
        }
        basis.set(row, column);
    }

    private static void subtract(Fraction[] from, Fraction[] row, Fraction times) {
        if (!times.isZero()) {
            for (int j = 0; j < row.length; j++) {
                if (!row[j].isZero()) {
                    from[j] = from[j].minus(row[j].times(times));
                }
            }
        }
    }
}
