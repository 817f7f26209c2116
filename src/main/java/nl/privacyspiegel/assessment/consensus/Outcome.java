package nl.privacyspiegel.assessment.consensus;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.framework.GradingScale;

/**
 * What the grades of the members come to.
 *
 * @param counted how many grades count
 * @param middles the grade in the middle, or the two around it when they differ, the lower first; empty without grades
 * @param spread the highest minus the lowest; empty without grades
 * @param wide whether they lie so far apart that the group should talk: a third of the scale or more, which is 3 on a scale from 1
 *     to 10
 */
public record Outcome(int counted, List<Grade> middles, Optional<BigDecimal> spread, boolean wide) {

    private static final BigDecimal PARTS = BigDecimal.valueOf(3);

    public Outcome {
        middles = List.copyOf(middles);
    }

    /** Of these grades, in any order. */
    public static Outcome of(Collection<Grade> grades, GradingScale scale) {
        if (grades.isEmpty()) {
            return new Outcome(0, List.of(), Optional.empty(), false);
        }
        List<Grade> sorted = grades.stream().sorted().toList();
        int size = sorted.size();
        Grade lower = sorted.get((size - 1) / 2);
        Grade upper = sorted.get(size / 2);
        BigDecimal spread = sorted.getLast().minus(sorted.getFirst());
        BigDecimal range = scale.maximum().subtract(scale.minimum());
        return new Outcome(
                size,
                lower.equals(upper) ? List.of(lower) : List.of(lower, upper),
                Optional.of(spread),
                spread.multiply(PARTS).compareTo(range) >= 0);
    }

    /** Whether the chair has to say which of two grades is the median: half a grade is not on the scale. */
    public boolean hasTwoMiddles() {
        return middles.size() == 2;
    }

    /** Whether this can be called the median: one of the middles, and none only when nobody gave a grade. */
    public boolean accepts(Optional<Grade> median) {
        return median.map(middles::contains).orElse(middles.isEmpty());
    }
}
