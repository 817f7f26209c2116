package nl.privacyspiegel.privacytest.results;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What has to be known of a question to read its counts.
 *
 * @param id the label under which its answers are counted
 * @param options the labels of everything that can be answered, in the order of the question
 */
public record AskedQuestion(String id, List<String> options, Scoring scoring) {

    private static final String SCORE = "#score";

    /** How a question is scored. */
    public sealed interface Scoring {

        /** Everybody gives one of the options, and each is worth something. One that is not known is worth nothing. */
        record PerOption(Map<String, ItemScore> worth) implements Scoring {

            public PerOption {
                worth = Collections.unmodifiableMap(new LinkedHashMap<>(worth));
            }
        }

        /**
         * Several options may be chosen, so counts of options tell nobody's score. The scores of the same people are counted
         * apart, under {@link AskedQuestion#scoreLabel}, by the name of each {@link ItemScore}.
         */
        record Apart(Set<String> right) implements Scoring {

            public Apart {
                right = Set.copyOf(right);
            }
        }

        /** There is no right answer. */
        record None() implements Scoring {}
    }

    public AskedQuestion {
        options = List.copyOf(options);
        if (isScoreLabel(id)) {
            throw new IllegalArgumentException("Not the id of a question: " + id);
        }
        if (!options.containsAll(
                switch (scoring) {
                    case Scoring.PerOption(Map<String, ItemScore> worth) -> worth.keySet();
                    case Scoring.Apart(Set<String> right) -> right;
                    case Scoring.None() -> Set.<String>of();
                })) {
            throw new IllegalArgumentException("An option that is right is no option of " + id);
        }
    }

    /** The label under which the scores of a question are counted when its options do not tell them. */
    public static String scoreLabel(String question) {
        return question + SCORE;
    }

    static boolean isScoreLabel(String label) {
        return label.endsWith(SCORE);
    }

    /** The question whose scores are counted under this label. */
    static String scoredBy(String label) {
        return label.substring(0, label.length() - SCORE.length());
    }

    /** Whether an answer with this option earns the point, or a part of it where several options are right. */
    public boolean isRight(String option) {
        return switch (scoring) {
            case Scoring.PerOption(Map<String, ItemScore> worth) -> worth.get(option) == ItemScore.FULL;
            case Scoring.Apart(Set<String> right) -> right.contains(option);
            case Scoring.None() -> false;
        };
    }
}
