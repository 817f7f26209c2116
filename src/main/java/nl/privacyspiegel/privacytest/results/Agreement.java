package nl.privacyspiegel.privacytest.results;

import java.math.BigDecimal;

/** How well graders agree. */
public sealed interface Agreement {

    /** How many answers two of them graded. */
    int n();

    /** Of two people: 1 is perfect, 0 is what chance alone would give, below 0 is worse than chance. */
    record Value(BigDecimal kappa, int n) implements Agreement {}

    /** Of more people: the mean over this many pairs of them. */
    record Mean(BigDecimal kappa, int n, int pairs) implements Agreement {}

    /** No two people graded enough answers together for a number, see {@link PairedKappa}. */
    record TooFew(int n) implements Agreement {}

    /**
     * Nothing was graded twice, or both graders gave one and the same grade to everything, so that chance alone leaves no
     * disagreement to compare with.
     */
    record Undefined(int n) implements Agreement {}
}
