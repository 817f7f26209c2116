package nl.privacyspiegel.quiz;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** What an answer is worth: an exact fraction from 0 up to and including 1, in its lowest terms. */
public record Score(int numerator, int denominator) implements Comparable<Score> {

    public static final Score ZERO = new Score(0, 1);
    public static final Score HALF = new Score(1, 2);
    public static final Score ONE = new Score(1, 1);

    /** @throws IllegalArgumentException when it is no fraction from 0 to 1 */
    public Score {
        if (denominator < 1 || numerator < 0 || numerator > denominator) {
            throw new IllegalArgumentException(numerator + "/" + denominator);
        }
        int divisor = BigInteger.valueOf(numerator)
                .gcd(BigInteger.valueOf(denominator))
                .intValue();
        numerator /= divisor;
        denominator /= divisor;
    }

    public static Score of(int numerator, int denominator) {
        return new Score(numerator, denominator);
    }

    /** This fraction as a decimal number, rounded half up. */
    public BigDecimal decimal(int decimals) {
        return BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), decimals, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Score other) {
        return Long.compare((long) numerator * other.denominator, (long) other.numerator * denominator);
    }

    @Override
    public String toString() {
        return denominator == 1 ? String.valueOf(numerator) : numerator + "/" + denominator;
    }
}
