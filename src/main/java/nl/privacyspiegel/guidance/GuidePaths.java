package nl.privacyspiegel.guidance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.guidance.Condition.Answered;
import nl.privacyspiegel.guidance.Guide.Choice;
import nl.privacyspiegel.guidance.Guide.Question;

/**
 * Every way through a guide that makes a difference: of answers that no condition tells apart, one stands for all. A guide of forty
 * questions so has some thousands of ways, and not 2^40.
 */
final class GuidePaths {

    /** A guide with more ways than this cannot be looked at by anybody. */
    static final int MOST = 200_000;

    private final Guide guide;
    private final List<List<String>> telling;
    private final Consumer<Map<String, String>> end;
    private final Map<String, String> given = new HashMap<>();
    private int ways;

    private GuidePaths(Guide guide, Consumer<Map<String, String>> end) {
        this.guide = guide;
        this.end = end;
        List<Answered> leaves = Stream.concat(
                        guide.questions().stream().map(Question::condition),
                        guide.outcomes().stream().map(Guide.Outcome::condition))
                .flatMap(Condition::leaves)
                .toList();
        this.telling = guide.questions().stream()
                .map(question -> telling(question, leaves))
                .toList();
    }

    /**
     * Walks all of them.
     *
     * @param end gets, at the end of each way, the answers on it by question; a question that was not asked is not there
     * @return whether there were few enough to walk them all
     */
    static boolean each(Guide guide, Consumer<Map<String, String>> end) {
        return new GuidePaths(guide, end).from(0);
    }

    private boolean from(int index) {
        if (index == guide.questions().size()) {
            ways++;
            end.accept(Map.copyOf(given));
            return ways < MOST;
        }
        Question question = guide.questions().get(index);
        if (!question.condition().holds(given)) {
            return from(index + 1);
        }
        for (String answer : telling.get(index)) {
            given.put(question.id(), answer);
            if (!from(index + 1)) {
                return false;
            }
        }
        given.remove(question.id());
        return true;
    }

    /** One answer of each kind that the conditions tell apart. */
    private static List<String> telling(Question question, List<Answered> leaves) {
        List<Set<String>> asked = leaves.stream()
                .filter(leaf -> leaf.question().equals(question.id()))
                .map(Answered::answers)
                .toList();
        Set<Set<Integer>> seen = new HashSet<>();
        List<String> telling = new ArrayList<>();
        for (Choice choice : question.choices()) {
            Set<Integer> in = Stream.iterate(0, at -> at + 1)
                    .limit(asked.size())
                    .filter(at -> asked.get(at).contains(choice.id()))
                    .collect(Collectors.toSet());
            if (seen.add(in)) {
                telling.add(choice.id());
            }
        }
        return telling.isEmpty() ? List.of("") : telling;
    }
}
