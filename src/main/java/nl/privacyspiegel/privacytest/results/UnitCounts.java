package nl.privacyspiegel.privacytest.results;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The raw counts of one campaign: a unit, those who handed in directly under it, and the units below it. The root is all
 * of the campaign, so that a campaign over several units has one root above them. Raw counts are for {@link Suppression}
 * only and show nothing in a log.
 *
 * @param unit a label that occurs once in the tree
 * @param submissions how many people handed in directly under this unit, not below it
 * @param doubtful of how many of these nobody can say that a person took the test: whoever hands out may have made them up
 * @param own what these people answered, by the label of the question; a question that is absent was answered by nobody.
 *     Scores that are counted apart are of exactly those who answered, so that the rule decides the same about both
 * @param below the units directly below this one
 */
public record UnitCounts(
        String unit, int submissions, int doubtful, Map<String, OptionCounts> own, List<UnitCounts> below) {

    public UnitCounts {
        doubtful = Math.min(doubtful, submissions);
        own = Collections.unmodifiableMap(new LinkedHashMap<>(own));
        below = List.copyOf(below);
        for (OptionCounts answers : own.values()) {
            if (answers.answered() > submissions) {
                throw new IllegalArgumentException("More answers than submissions in " + unit);
            }
        }
        for (Map.Entry<String, OptionCounts> counted : own.entrySet()) {
            String label = counted.getKey();
            if (AskedQuestion.isScoreLabel(label)
                    && own.getOrDefault(AskedQuestion.scoredBy(label), OptionCounts.NONE)
                                    .answered()
                            != counted.getValue().answered()) {
                throw new IllegalArgumentException("Scores of other people than those who answered: " + label);
            }
        }
    }

    /** Of people who all took the test themselves. */
    public UnitCounts(String unit, int submissions, Map<String, OptionCounts> own, List<UnitCounts> below) {
        this(unit, submissions, 0, own, below);
    }

    @Override
    public String toString() {
        return "UnitCounts[" + unit + "]";
    }
}
