package nl.privacyspiegel.privacytest.grading;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Answers to one question that say the same by the rule of {@link NormalisedText}.
 *
 * @param spelling as most of them wrote it; of equally common ones the first by the alphabet
 */
record EqualAnswers(String spelling, List<Answer> answers) {

    EqualAnswers {
        answers = List.copyOf(answers);
    }

    /** Every answer is in exactly one of these. */
    static List<EqualAnswers> of(Collection<Answer> answers) {
        return answers.stream()
                .collect(Collectors.groupingBy(
                        answer -> NormalisedText.of(answer.content()), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(equal -> new EqualAnswers(mostCommon(equal), equal))
                .toList();
    }

    private static String mostCommon(List<Answer> equal) {
        Map<String, Long> spellings = equal.stream()
                .map(Answer::content)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return spellings.entrySet().stream()
                .min(Comparator.comparing(Map.Entry<String, Long>::getValue, Comparator.reverseOrder())
                        .thenComparing(Map.Entry::getKey))
                .orElseThrow()
                .getKey();
    }

    @Override
    public String toString() {
        return "EqualAnswers[" + answers.size() + "]";
    }
}
