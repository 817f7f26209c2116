package nl.privacyspiegel.shared.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A scale, always shown from its minimum to its maximum whatever the values are. Two axes are equal when their numbers are,
 * however these are written.
 */
public record Axis(BigDecimal minimum, BigDecimal maximum, BigDecimal step) {

    private static final int MOST_TICKS = 50;

    public Axis {
        minimum = minimum.stripTrailingZeros();
        maximum = maximum.stripTrailingZeros();
        step = step.stripTrailingZeros();
        Checks.that(minimum.compareTo(maximum) < 0, "the minimum is not below the maximum");
        Checks.that(step.signum() > 0, "the step is not positive");
        Checks.that(
                maximum.subtract(minimum).compareTo(step.multiply(BigDecimal.valueOf(MOST_TICKS))) <= 0,
                "the step is too small to be read");
    }

    public static Axis of(int minimum, int maximum, int step) {
        return new Axis(BigDecimal.valueOf(minimum), BigDecimal.valueOf(maximum), BigDecimal.valueOf(step));
    }

    boolean contains(BigDecimal value) {
        return minimum.compareTo(value) <= 0 && value.compareTo(maximum) <= 0;
    }

    /** The marks of the scale: every step from the minimum, and the maximum also when it is not a whole step away. */
    public List<BigDecimal> ticks() {
        List<BigDecimal> ticks = new ArrayList<>();
        for (BigDecimal tick = minimum; tick.compareTo(maximum) < 0; tick = tick.add(step)) {
            ticks.add(tick);
        }
        ticks.add(maximum);
        return ticks;
    }

    /**
     * Where lengths are measured from. A bar compares by its length, so it starts at zero: a grade of 8 is then twice as
     * long as a 4, and a 1, the lowest of a scale that has no zero, is still a bar. The marks begin at the minimum.
     */
    public BigDecimal origin() {
        return minimum.min(BigDecimal.ZERO);
    }

    /** How far along the axis the value lies: 0 at the origin, 1 at the maximum. */
    public double fraction(BigDecimal value) {
        double origin = origin().doubleValue();
        return (value.doubleValue() - origin) / (maximum.doubleValue() - origin);
    }

    /** How far along the marks the value lies: 0 at the minimum, 1 at the maximum. */
    public double along(BigDecimal value) {
        double first = minimum.doubleValue();
        return (value.doubleValue() - first) / (maximum.doubleValue() - first);
    }

    /**
     * The marks that get a number when the axis is this long and a number needs this much room: always the first and the
     * last, and between these as many as fit, in even steps down from the last.
     */
    public List<BigDecimal> labelled(double length, double room) {
        List<BigDecimal> ticks = ticks();
        BigDecimal first = ticks.getFirst();
        List<BigDecimal> labelled = new ArrayList<>(List.of(first));
        double between = length * step.doubleValue() / (maximum.doubleValue() - origin().doubleValue());
        int stride = Math.max(1, (int) Math.ceil(room / between));
        for (int i = ticks.size() - 1; i > 0; i -= stride) {
            boolean isLast = i == ticks.size() - 1;
            if (isLast || length * (fraction(ticks.get(i)) - fraction(first)) >= room) {
                labelled.add(ticks.get(i));
            }
        }
        return labelled;
    }
}
