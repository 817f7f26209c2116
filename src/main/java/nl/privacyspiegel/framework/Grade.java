package nl.privacyspiegel.framework;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A working group's mark for a domain, on the scale of its framework. A grade that was not given is absent, never zero.
 * Equal when the numbers are equal: 7 and 7.0 are the same grade.
 */
public record Grade(BigDecimal value) implements Comparable<Grade>, Serializable {

    public Grade {
        value = plain(value);
    }

    public static Grade of(long value) {
        return new Grade(BigDecimal.valueOf(value));
    }

    /** The change from an earlier grade to this one: positive when this one is higher. */
    public BigDecimal minus(Grade earlier) {
        return plain(value.subtract(earlier.value));
    }

    @Override
    public int compareTo(Grade other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }

    /** The same number without zeros at its end, so that equal numbers are equal. */
    public static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
