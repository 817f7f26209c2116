package nl.privacyspiegel.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How many of a whole something is so. */
public record Share(int part, int whole) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @throws IllegalArgumentException when it is no part of a whole */
    public Share {
        if (whole < 1 || part < 0 || part > whole) {
            throw new IllegalArgumentException(part + " of " + whole);
        }
    }

    /** In per cent, with one decimal. */
    public BigDecimal percentage() {
        return HUNDRED.multiply(BigDecimal.valueOf(part)).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }
}
