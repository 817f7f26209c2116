package nl.privacyspiegel.insight;

import java.io.Serializable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.privacyspiegel.privacytest.Results.ClosedCampaign;
import nl.privacyspiegel.quiz.QuizSummary;

/**
 * A privacytest in a filter.
 *
 * @param key that all its versions share
 * @param name of the version that was held last
 */
public record QuizChoice(String key, String name) implements Serializable {

    private static QuizChoice of(QuizSummary quiz) {
        return new QuizChoice(quiz.key(), quiz.name());
    }

    /**
     * The quizzes of these campaigns, which are the newest first: the one with most to show first, then the longest series, of
     * equals the one held last.
     *
     * @param isShown whether something of a campaign may be seen; asked only when there is a choice
     */
    static List<QuizChoice> among(List<ClosedCampaign> campaigns, Predicate<ClosedCampaign> isShown) {
        Map<String, List<ClosedCampaign>> series = campaigns.stream()
                .collect(Collectors.groupingBy(
                        campaign -> campaign.quiz().key(), LinkedHashMap::new, Collectors.toList()));
        Map<String, Long> shown = new HashMap<>();
        if (series.size() > 1) {
            series.forEach((quiz, held) ->
                    shown.put(quiz, held.stream().filter(isShown).count()));
        }
        return series.values().stream()
                .sorted(Comparator.comparing((List<ClosedCampaign> held) ->
                                shown.getOrDefault(held.getFirst().quiz().key(), 0L))
                        .thenComparingInt(List::size)
                        .reversed())
                .map(held -> of(held.getFirst().quiz()))
                .toList();
    }
}
