package nl.privacyspiegel.privacytest.results;

import java.math.BigInteger;

/** An exact fraction; refuses to overflow. */
record Fraction(long numerator, long denominator) implements Comparable<Fraction> {

    static final Fraction ZERO = new Fraction(0, 1);
    static final Fraction ONE = new Fraction(1, 1);

    static Fraction of(long whole) {
        return whole == 0 ? ZERO : whole == 1 ? ONE : new Fraction(whole, 1);
    }

    private static Fraction reduced(long numerator, long denominator) {
        if (numerator == 0) {
            return ZERO;
        }
        long divisor = BigInteger.valueOf(numerator)
                .gcd(BigInteger.valueOf(denominator))
                .longValueExact();
        long sign = denominator < 0 ? -1 : 1;
        return new Fraction(sign * numerator / divisor, sign * denominator / divisor);
    }

    boolean isZero() {
        return numerator == 0;
    }

    Fraction minus(Fraction other) {
        if (denominator == 1 && other.denominator == 1) {
            return of(Math.subtractExact(numerator, other.numerator));
        }
        return reduced(
                Math.subtractExact(
                        Math.multiplyExact(numerator, other.denominator),
                        Math.multiplyExact(other.numerator, denominator)),
                Math.multiplyExact(denominator, other.denominator));
    }

    Fraction times(Fraction other) {
        if (denominator == 1 && other.denominator == 1) {
            return of(Math.multiplyExact(numerator, other.numerator));
        }
        return reduced(
                Math.multiplyExact(numerator, other.numerator), Math.multiplyExact(denominator, other.denominator));
    }

    Fraction over(Fraction other) {
        return reduced(
                Math.multiplyExact(numerator, other.denominator), Math.multiplyExact(denominator, other.numerator));
    }

    @Override
    public int compareTo(Fraction other) {
        return Long.signum(minus(other).numerator);
    }
}
