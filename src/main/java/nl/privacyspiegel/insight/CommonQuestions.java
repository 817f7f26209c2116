package nl.privacyspiegel.insight;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.privacytest.outcome.CampaignResults;
import nl.privacyspiegel.privacytest.outcome.CampaignResults.Line;
import nl.privacyspiegel.quiz.QuizChanges;
import nl.privacyspiegel.quiz.QuizQuestion;

/**
 * The questions by which several tests of one quiz can be laid beside each other: those that are the same in every version
 * that was used, and are shown of the unit wherever the unit is shown.
 */
record CommonQuestions(CampaignResults test, Set<String> questions) {

    CommonQuestions {
        questions = Set.copyOf(questions);
    }

    /**
     * @param tests the newest first; those that have nothing in common with the newest one that is shown of the unit are left out.
     *     One that is not shown takes no question away from the others
     */
    static List<CommonQuestions> of(List<CampaignResults> tests, UnitId unit) {
        if (tests.isEmpty()) {
            return List.of();
        }
        CampaignResults newest =
                tests.stream().filter(test -> isShown(test, unit)).findFirst().orElse(tests.getFirst());
        Set<String> common = new LinkedHashSet<>(scored(newest));
        Map<CampaignResults, Map<String, String>> kept = new LinkedHashMap<>();
        for (CampaignResults test : tests) {
            Map<String, String> same = same(newest, test);
            Set<String> left = new LinkedHashSet<>(common);
            left.retainAll(same.keySet());
            if (test.equals(newest) || !left.isEmpty()) {
                kept.put(test, same);
                common = isShown(test, unit) ? left : common;
            }
        }
        Set<String> compared = common;
        Set<String> hidden = kept.entrySet().stream()
                .flatMap(test -> compared.stream()
                        .filter(question ->
                                hidden(test.getKey(), test.getValue().getOrDefault(question, ""), unit)))
                .collect(Collectors.toSet());
        List<CommonQuestions> found = new ArrayList<>();
        kept.forEach((test, same) -> found.add(new CommonQuestions(
                test,
                compared.stream()
                        .filter(question -> !hidden.contains(question))
                        .filter(same::containsKey)
                        .map(same::get)
                        .collect(Collectors.toSet()))));
        return found;
    }

    private static List<String> scored(CampaignResults test) {
        return test.quiz().questions().stream()
                .filter(QuizQuestion::counts)
                .map(QuizQuestion::id)
                .toList();
    }

    /** The ids in an older test of the questions of the newest. */
    private static Map<String, String> same(CampaignResults newest, CampaignResults test) {
        if (test.quiz().equals(newest.quiz())) {
            return scored(newest).stream().collect(Collectors.toMap(Function.identity(), Function.identity()));
        }
        Map<String, String> same = new LinkedHashMap<>(
                QuizChanges.between(test.quiz(), newest.quiz()).compared());
        same.keySet().retainAll(scored(newest));
        return same;
    }

    /** Whether something of this unit is shown, but not this question; one that waits for its grading is not hidden. */
    private static boolean hidden(CampaignResults test, String question, UnitId unit) {
        return isShown(test, unit)
                && test.lines(unit).stream()
                        .filter(line -> line.question().id().equals(question))
                        .anyMatch(CommonQuestions::isHidden);
    }

    private static boolean isShown(CampaignResults test, UnitId unit) {
        return test.unit(unit).filter(each -> each.submissions().isShown()).isPresent();
    }

    private static boolean isHidden(Line line) {
        return !line.pending() && !line.result().isShown();
    }

    /** How many questions with a right answer of this test are left out. */
    int left() {
        return scored(test).size() - questions.size();
    }
}
