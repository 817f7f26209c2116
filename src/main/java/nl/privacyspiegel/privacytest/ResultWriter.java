package nl.privacyspiegel.privacytest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.privacyspiegel.privacytest.results.Discrimination;
import nl.privacyspiegel.privacytest.results.ItemStatistic;
import nl.privacyspiegel.privacytest.results.StoredResults;
import nl.privacyspiegel.privacytest.results.Suppression;
import nl.privacyspiegel.quiz.QuizQuestion;
import nl.privacyspiegel.quiz.QuizReader;
import org.springframework.stereotype.Component;

/** Computes what may be seen of a closed campaign and stores that, and nothing else. */
@Component
class ResultWriter {

    private final CampaignCounts counts;
    private final ResultStore store;
    private final QuizReader quizzes;

    ResultWriter(CampaignCounts counts, ResultStore store, QuizReader quizzes) {
        this.counts = counts;
        this.store = store;
        this.quizzes = quizzes;
    }

    /** Writes the results: of the closed questions when the campaign is closed, of all when its grading is published. */
    void write(Campaign campaign) {
        boolean graded = campaign.state() == CampaignState.GRADED;
        CampaignCounts.Counted counted = counts.count(campaign, graded);
        store.write(
                campaign.id(),
                new ResultDocument(
                        GradableAnswers.shown(campaign, quizzes.data(campaign.quiz()))
                                .of(StoredResults.of(Suppression.publish(campaign.groupSize(), counted.units()))),
                        graded ? discrimination(campaign, counted) : Map.of()));
    }

    /** Over the whole test, so only once, when every question has its scores. */
    private Map<String, ResultDocument.Statistic> discrimination(Campaign campaign, CampaignCounts.Counted counted) {
        List<QuizQuestion> scored = quizzes.data(campaign.quiz()).questions().stream()
                .filter(QuizQuestion::counts)
                .toList();
        Set<String> ids = scored.stream().map(QuizQuestion::id).collect(Collectors.toSet());
        Map<String, ResultDocument.Statistic> statistics = new LinkedHashMap<>();
        for (QuizQuestion question : scored) {
            ItemStatistic statistic = Discrimination.of(question.id(), ids, counted.scores());
            statistics.put(question.id(), ResultDocument.Statistic.of(statistic));
        }
        return statistics;
    }
}
