package nl.privacyspiegel.privacytest.results;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How often an answer to one question earned nothing, half a point or a point.
 *
 * @param none how many earned nothing
 * @param half how many earned half a point
 * @param full how many earned a point
 * @param ranges what is published where these are estimates, of every score; empty when they are exact
 */
public record ScoreCounts(int none, int half, int full, Map<ItemScore, CountRange> ranges) {

    public ScoreCounts(int none, int half, int full) {
        this(none, half, full, Map.of());
    }

    public ScoreCounts {
        if (none < 0 || half < 0 || full < 0) {
            throw new IllegalArgumentException("Fewer than nobody");
        }
        ranges = Map.copyOf(ranges);
    }

    /**
     * Estimates of {@code n} scores that lie within their ranges and add up, as far as ranges allow: first the middle of what the
     * points can be, then of the half points, and the rest earned nothing.
     */
    static ScoreCounts within(int n, CountRange none, CountRange half, CountRange full) {
        if (none.isExact() && half.isExact() && full.isExact()) {
            return new ScoreCounts(none.low(), half.low(), full.low());
        }
        int points = middle(
                Math.max(full.low(), n - none.high() - half.high()),
                Math.min(full.high(), n - none.low() - half.low()),
                n);
        int halves = middle(
                Math.max(half.low(), n - none.high() - points),
                Math.min(half.high(), n - none.low() - points),
                n - points);
        return new ScoreCounts(
                n - points - halves,
                halves,
                points,
                Map.of(ItemScore.NONE, none, ItemScore.HALF, half, ItemScore.FULL, full));
    }

    private static int middle(int low, int high, int most) {
        return Math.clamp((low + high) / 2, 0, most);
    }

    /** The scores of another question beside these. */
    public ScoreCounts plus(ScoreCounts other) {
        Map<ItemScore, CountRange> sum = new EnumMap<>(ItemScore.class);
        if (!exact() || !other.exact()) {
            for (ItemScore score : ItemScore.values()) {
                CountRange mine = range(score);
                CountRange theirs = other.range(score);
                sum.put(score, new CountRange(mine.low() + theirs.low(), mine.high() + theirs.high()));
            }
        }
        return new ScoreCounts(none + other.none, half + other.half, full + other.full, sum);
    }

    /** Whether these are the counts, and no estimates made of ranges. */
    public boolean exact() {
        return ranges.isEmpty();
    }

    /** How often a score was earned, as it is published. */
    public CountRange range(ItemScore score) {
        return ranges.getOrDefault(
                score,
                CountRange.exactly(
                        switch (score) {
                            case NONE -> none;
                            case HALF -> half;
                            case FULL -> full;
                        }));
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
    public Optional<MeanScore> mean() {
        return n() == 0 ? Optional.empty() : Optional.of(Facility.mean(halves(), n(), exact()));
    }

    /** The share of some of these, which is about as large where they are estimates. */
    public Percentage share(int some) {
        return exact() ? Percentage.of(some, n()) : Percentage.about(some, n());
    }

    int halves() {
        return half * ItemScore.HALF.halves() + full * ItemScore.FULL.halves();
    }
}
