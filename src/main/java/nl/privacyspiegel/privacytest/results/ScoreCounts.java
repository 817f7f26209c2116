package nl.privacyspiegel.privacytest.results;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;

/**
 * How often an answer to one question earned nothing, half a point or a point.
 *
 * @param none how many earned nothing
 * @param half how many earned half a point
 * @param full how many earned a point
 * @param exact false when these are estimates, made of ranges
 */
public record ScoreCounts(int none, int half, int full, boolean exact) {

    public ScoreCounts(int none, int half, int full) {
        this(none, half, full, true);
    }

    public ScoreCounts {
        if (none < 0 || half < 0 || full < 0) {
            throw new IllegalArgumentException("Fewer than nobody");
        }
    }

    public static ScoreCounts of(Collection<ItemScore> scores) {
        return new ScoreCounts(
                Collections.frequency(scores, ItemScore.NONE),
                Collections.frequency(scores, ItemScore.HALF),
                Collections.frequency(scores, ItemScore.FULL));
    }

    /** How many answers were scored. */
    public int n() {
        return none + half + full;
    }

    /** The mean score in per cent with one decimal, in whole per cents when it is an estimate, over however few; empty when nobody answered. */
    public Optional<BigDecimal> mean() {
        return n() == 0 ? Optional.empty() : Optional.of(Facility.percent(halves(), n(), exact));
    }

    /** The share of some of these, which is about as large where they are estimates. */
    public Percentage share(int some) {
        return exact ? Percentage.of(some, n()) : Percentage.about(some, n());
    }

    int halves() {
        return half * ItemScore.HALF.halves() + full * ItemScore.FULL.halves();
    }
}
