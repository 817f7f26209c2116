package nl.privacyspiegel.privacytest.results;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a group of people answered to one question.
 *
 * @param answered how many of them answered it; those who skipped it are not counted
 * @param counts how many chose each option, in the order of the options; together more than {@code answered} when several
 *     may be chosen. Of an option with a range an estimate, made of the ranges alone
 * @param ranges what is published of the options of which the count is not: every count that it can be
 */
public record OptionCounts(int answered, Map<String, Integer> counts, Map<String, CountRange> ranges) {

    public static final OptionCounts NONE = new OptionCounts(0, Map.of());

    /** Exact counts. */
    public OptionCounts(int answered, Map<String, Integer> counts) {
        this(answered, counts, Map.of());
    }

    public OptionCounts {
        if (answered < 0) {
            throw new IllegalArgumentException("Fewer than nobody answered");
        }
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        for (int count : counts.values()) {
            if (count < 0 || count > answered) {
                throw new IllegalArgumentException("An option is chosen by nobody, by all, or by some in between");
            }
        }
        ranges = Collections.unmodifiableMap(new LinkedHashMap<>(ranges));
        for (Map.Entry<String, CountRange> range : ranges.entrySet()) {
            if (range.getValue().high() > answered || !counts.containsKey(range.getKey())) {
                throw new IllegalArgumentException("Not a range of an option: " + range.getKey());
            }
        }
    }

    /**
     * Counts of which some are ranges. The estimates add up to those who answered where that fits every range, as it does
     * when everybody chose one option.
     */
    static OptionCounts within(int answered, Map<String, CountRange> published) {
        Map<String, Integer> estimates = new LinkedHashMap<>();
        Map<String, CountRange> ranges = new LinkedHashMap<>();
        published.forEach((option, range) -> {
            estimates.put(option, (range.low() + range.high()) / 2);
            if (!range.isExact()) {
                ranges.put(option, range);
            }
        });
        int least = published.values().stream().mapToInt(CountRange::low).sum();
        int most = published.values().stream().mapToInt(CountRange::high).sum();
        int missing = least <= answered && answered <= most
                ? answered
                        - estimates.values().stream()
                                .mapToInt(Integer::intValue)
                                .sum()
                : 0;
        while (missing != 0) {
            int step = Integer.signum(missing);
            String moved = ranges.entrySet().stream()
                    .filter(range -> range.getValue().holds(estimates.getOrDefault(range.getKey(), 0) + step))
                    .map(Map.Entry::getKey)
                    .max(Comparator.comparing(option -> estimates.getOrDefault(option, 0)))
                    .orElseThrow();
            estimates.merge(moved, step, Integer::sum);
            missing -= step;
        }
        return new OptionCounts(answered, estimates, ranges);
    }

    /** What is published of an option: an option that is absent was chosen by nobody. */
    public CountRange range(String option) {
        return ranges.getOrDefault(option, CountRange.exactly(counts.getOrDefault(option, 0)));
    }

    /** Whether every count is what it says. */
    public boolean isExact() {
        return ranges.isEmpty();
    }

    /** Everybody chose one option: those who answered are the sum. */
    public static OptionCounts oneEach(Map<String, Integer> counts) {
        return new OptionCounts(
                counts.values().stream().mapToInt(Integer::intValue).sum(), counts);
    }

    /** The answers of two groups that share nobody, of which both are exact. */
    public OptionCounts plus(OptionCounts other) {
        Map<String, Integer> sum = new LinkedHashMap<>(counts);
        other.counts.forEach((option, count) -> sum.merge(option, count, Integer::sum));
        return new OptionCounts(answered + other.answered, sum);
    }
}
