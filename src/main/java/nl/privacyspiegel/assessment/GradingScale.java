package nl.privacyspiegel.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The scale on which a framework grades its domains, and how much each judgement weighs in a suggested grade.
 *
 * @param minimum the lowest grade
 * @param maximum the highest grade, above the minimum
 * @param step the distance between two neighbouring grades; the span is a whole number of steps
 * @param weights from 0 to 100 per judgement that counts; {@link Judgement#NOT_APPLICABLE} has none
 */
public record GradingScale(BigDecimal minimum, BigDecimal maximum, BigDecimal step, Map<Judgement, Integer> weights) {

    /** More grades than this make no readable scale. */
    static final int MOST_STEPS = 100;

    /** @throws IllegalArgumentException when the numbers make no scale, or a weight is missing or out of range */
    public GradingScale {
        if (minimum.compareTo(maximum) >= 0) {
            throw new IllegalArgumentException("minimum must lie below maximum");
        }
        BigDecimal span = maximum.subtract(minimum);
        if (step.signum() <= 0
                || span.remainder(step).signum() != 0
                || span.divide(step, RoundingMode.UNNECESSARY).compareTo(BigDecimal.valueOf(MOST_STEPS)) > 0) {
            throw new IllegalArgumentException("the span must be a whole number of steps, at most " + MOST_STEPS);
        }
        for (Judgement judgement : Judgement.values()) {
            Integer weight = weights.get(judgement);
            if (judgement.counts() ? weight == null || weight < 0 || weight > 100 : weight != null) {
                throw new IllegalArgumentException("weight of " + judgement);
            }
        }
        weights = Collections.unmodifiableMap(new EnumMap<>(weights));
    }

    /** Whether this number is one of the grades of this scale. */
    public boolean contains(BigDecimal value) {
        return value.compareTo(minimum) >= 0
                && value.compareTo(maximum) <= 0
                && value.subtract(minimum).remainder(step).signum() == 0;
    }

    /** Every grade of this scale, from low to high. */
    public List<Grade> grades() {
        List<Grade> grades = new ArrayList<>();
        for (BigDecimal value = minimum; value.compareTo(maximum) <= 0; value = value.add(step)) {
            grades.add(new Grade(value));
        }
        return List.copyOf(grades);
    }

    /** How many decimals a grade of this scale needs. */
    public int decimals() {
        return Math.max(
                0,
                Math.max(
                        minimum.stripTrailingZeros().scale(),
                        step.stripTrailingZeros().scale()));
    }
}
