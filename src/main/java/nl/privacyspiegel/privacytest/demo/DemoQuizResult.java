package nl.privacyspiegel.privacytest.demo;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.privacyspiegel.quiz.AnswerGrade;

/**
 * The published result of a quiz that was taken before there was an application: how often each answer was given.
 *
 * @param quizKey the key of the quiz
 * @param unit the name of the unit that took it
 * @param respondents how many people took it
 */
public record DemoQuizResult(
        String quizKey, String unit, LocalDate start, LocalDate end, int respondents, List<Outcome> outcomes) {

    public DemoQuizResult {
        outcomes = List.copyOf(outcomes);
    }

    /** How this question was answered; empty when it was not asked. */
    public Optional<Outcome> outcome(String question) {
        return outcomes.stream()
                .filter(outcome -> outcome.question().equals(question))
                .findFirst();
    }

    /**
     * How one question was answered.
     *
     * @param question the id of the question
     * @param counts how often each answer was given, by its code: that of a {@link AnswerGrade}, juist or onjuist, or the id
     *     of an option; in the order of the file
     * @param unknown how many people answered something else, of which it is not known what
     */
    public record Outcome(String question, Map<String, Integer> counts, int unknown) {

        public Outcome {
            counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        }

        /** How many people answered it. */
        public int total() {
            return unknown
                    + counts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }
}
