package nl.privacyspiegel.privacytest.results;

import java.math.BigDecimal;

/** How well two graders agree. */
public sealed interface Agreement {

    /** How many answers both of them graded. */
    int n();

    /** 1 is perfect, 0 is what chance alone would give, below 0 is worse than chance. */
    record Value(BigDecimal kappa, int n) implements Agreement {}

    /**
     * Nothing was graded twice, or both graders gave one and the same grade to everything, so that chance alone leaves no
     * disagreement to compare with.
     */
    record Undefined(int n) implements Agreement {}
}
