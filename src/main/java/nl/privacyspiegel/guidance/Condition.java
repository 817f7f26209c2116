package nl.privacyspiegel.guidance;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * When a question is asked or an outcome holds: from answers to earlier questions. A question that was not asked never makes a
 * condition true, and nothing can be denied: the other answers are named instead.
 */
public sealed interface Condition {

    /** What holds without any answer. */
    static Condition always() {
        return new All(List.of());
    }

    /** One of these answers was given. */
    record Answered(String question, Set<String> answers) implements Condition {

        public Answered {
            answers = Set.copyOf(answers);
        }
    }

    /** At least one of these holds. */
    record Any(List<Condition> parts) implements Condition {

        public Any {
            parts = List.copyOf(parts);
        }
    }

    /** All of these hold. */
    record All(List<Condition> parts) implements Condition {

        public All {
            parts = List.copyOf(parts);
        }
    }

    /** Whether it holds when of the answers those pass that it asks for. */
    private boolean holds(Predicate<Answered> passes) {
        return switch (this) {
            case Answered answered -> passes.test(answered);
            case Any any -> any.parts().stream().anyMatch(part -> part.holds(passes));
            case All all -> all.parts().stream().allMatch(part -> part.holds(passes));
        };
    }

    /**
     * Whether it holds.
     *
     * @param given the answers that count, by question
     */
    default boolean holds(Map<String, String> given) {
        return holds(answered -> isGiven(answered, given));
    }

    /** Whether it can still hold, when these questions have yet to be answered. */
    default boolean canHold(Map<String, String> given, Set<String> open) {
        return holds(answered -> open.contains(answered.question()) || isGiven(answered, given));
    }

    /** The questions of which the answers make it true; none when it does not hold, or always does. */
    default Stream<String> because(Map<String, String> given) {
        return switch (this) {
            case Answered answered -> isGiven(answered, given) ? Stream.of(answered.question()) : Stream.empty();
            case Any any ->
                any.parts().stream().filter(part -> part.holds(given)).flatMap(part -> part.because(given));
            case All all -> holds(given) ? all.parts().stream().flatMap(part -> part.because(given)) : Stream.empty();
        };
    }

    /** Everything that it asks of answers, in its order. */
    default Stream<Answered> leaves() {
        return switch (this) {
            case Answered answered -> Stream.of(answered);
            case Any any -> any.parts().stream().flatMap(Condition::leaves);
            case All all -> all.parts().stream().flatMap(Condition::leaves);
        };
    }

    private static boolean isGiven(Answered answered, Map<String, String> given) {
        String answer = given.get(answered.question());
        return answer != null && answered.answers().contains(answer);
    }
}
