package nl.privacyspiegel.privacytest.results;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a group of people answered to one question.
 *
 * @param answered how many of them answered it; those who skipped it are not counted
 * @param counts how many chose each option, in the order of the options; together more than {@code answered} when several
 *     may be chosen
 */
public record Answers(int answered, Map<String, Integer> counts) {

    public static final Answers NONE = new Answers(0, Map.of());

    public Answers {
        if (answered < 0) {
            throw new IllegalArgumentException("Fewer than nobody answered");
        }
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        for (int count : counts.values()) {
            if (count < 0 || count > answered) {
                throw new IllegalArgumentException("An option is chosen by nobody, by all, or by some in between");
            }
        }
    }

    /** Everybody chose one option: those who answered are the sum. */
    public static Answers oneEach(Map<String, Integer> counts) {
        return new Answers(counts.values().stream().mapToInt(Integer::intValue).sum(), counts);
    }

    /** The answers of two groups that share nobody. */
    public Answers plus(Answers other) {
        Map<String, Integer> sum = new LinkedHashMap<>(counts);
        other.counts.forEach((option, count) -> sum.merge(option, count, Integer::sum));
        return new Answers(answered + other.answered, sum);
    }
}
