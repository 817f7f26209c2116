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
 */
public record ScoreCounts(int none, int half, int full) {

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

    /** The mean score in per cent with one decimal, over however few; empty when nobody answered. */
    public Optional<BigDecimal> mean() {
        return n() == 0 ? Optional.empty() : Optional.of(Facility.percent(halves(), n()));
    }

    int halves() {
        return half * ItemScore.HALF.halves() + full * ItemScore.FULL.halves();
    }
}
