package nl.privacyspiegel.privacytest.grading;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Answers to one question that say the same by the rule of {@link NormalisedText}. */
final class EqualAnswers {

    private final Map<String, Integer> spellings = new HashMap<>(2);

    /** Puts an answer with those that it is equal to. */
    static void add(Map<NormalisedText, EqualAnswers> all, String content) {
        all.computeIfAbsent(NormalisedText.of(content), some -> new EqualAnswers())
                .spellings
                .merge(content, 1, Integer::sum);
    }

    /** Those of these answers; every answer is in exactly one. */
    static Map<NormalisedText, EqualAnswers> of(Iterable<String> contents) {
        Map<NormalisedText, EqualAnswers> all = new LinkedHashMap<>();
        contents.forEach(content -> add(all, content));
        return all;
    }

    /** As most of them wrote it; of equally common ones the first by the alphabet. */
    String spelling() {
        return spellings.entrySet().stream()
                .min(Comparator.comparing(Map.Entry<String, Integer>::getValue, Comparator.reverseOrder())
                        .thenComparing(Map.Entry::getKey))
                .orElseThrow()
                .getKey();
    }

    int answers() {
        return spellings.values().stream().mapToInt(Integer::intValue).sum();
    }

    @Override
    public String toString() {
        return "EqualAnswers[" + answers() + "]";
    }
}
