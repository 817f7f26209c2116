package nl.privacyspiegel.framework;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.privacyspiegel.shared.Numbers;
import nl.privacyspiegel.shared.RuleViolation;

/**
 * The scale on which a framework grades its domains, and how much each judgement weighs in a suggested grade. Scales with
 * equal numbers are equal: 1 and 1.0 make no difference.
 *
 * @param minimum the lowest grade
 * @param maximum the highest grade, above the minimum
 * @param step the distance between two neighbouring grades; the span is a whole number of steps
 * @param weights from 0 to 100 per judgement that counts; {@link Judgement#NOT_APPLICABLE} has none
 * @param anchors what grades look like in domains without anchors of their own, from low to high
 */
public record GradingScale(
        BigDecimal minimum,
        BigDecimal maximum,
        BigDecimal step,
        Map<Judgement, Integer> weights,
        List<GradeAnchor> anchors) {

    /** From 1 to 10 in whole marks, as on a Dutch school report. */
    public static final GradingScale REPORT_MARK = new GradingScale(
            BigDecimal.ONE,
            BigDecimal.TEN,
            BigDecimal.ONE,
            Map.of(Judgement.YES, 100, Judgement.LARGELY, 67, Judgement.PARTLY, 33, Judgement.NO, 0));

    /** More grades than this make no readable scale. */
    static final int MOST_STEPS = 100;

    /** @throws RuleViolation when the numbers make no scale, or a weight is missing or out of range */
    public GradingScale {
        if (!Stream.of(minimum, maximum, step).allMatch(Numbers::isWrittenOut)) {
            throw new RuleViolation("framework.scale.steps", MOST_STEPS);
        }
        minimum = Grade.plain(minimum);
        maximum = Grade.plain(maximum);
        step = Grade.plain(step);
        if (minimum.compareTo(maximum) >= 0) {
            throw new RuleViolation("framework.scale.minimumNotBelowMaximum");
        }
        BigDecimal span = maximum.subtract(minimum);
        if (step.signum() <= 0
                || span.remainder(step).signum() != 0
                || span.divide(step, RoundingMode.UNNECESSARY).compareTo(BigDecimal.valueOf(MOST_STEPS)) > 0) {
            throw new RuleViolation("framework.scale.steps", MOST_STEPS);
        }
        for (Judgement judgement : Judgement.values()) {
            Integer weight = weights.get(judgement);
            if (judgement.counts() ? weight == null || weight < 0 || weight > 100 : weight != null) {
                throw new RuleViolation("framework.scale.weight", judgement.code());
            }
        }
        weights = Collections.unmodifiableMap(new EnumMap<>(weights));
        anchors = GradeAnchor.stored(anchors);
    }

    /** A scale without anchors. */
    public GradingScale(BigDecimal minimum, BigDecimal maximum, BigDecimal step, Map<Judgement, Integer> weights) {
        this(minimum, maximum, step, weights, List.of());
    }

    /** The same scale with these anchors. */
    public GradingScale with(List<GradeAnchor> others) {
        return new GradingScale(minimum, maximum, step, weights, others);
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
