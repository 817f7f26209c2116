package nl.privacyspiegel.insight;

import java.io.Serializable;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** The quizzes of these campaigns, which are the newest first: the longest series first, of equals the one held last. */
    static List<QuizChoice> among(List<ClosedCampaign> campaigns) {
        Map<String, List<ClosedCampaign>> series = campaigns.stream()
                .collect(Collectors.groupingBy(
                        campaign -> campaign.quiz().key(), LinkedHashMap::new, Collectors.toList()));
        return series.values().stream()
                .sorted(Comparator.comparingInt(List<ClosedCampaign>::size).reversed())
                .map(held -> of(held.getFirst().quiz()))
                .toList();
    }
}
