package nl.privacyspiegel.privacytest;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import nl.privacyspiegel.privacytest.campaign.CampaignState;
import nl.privacyspiegel.privacytest.outcome.AnswerCounts;
import nl.privacyspiegel.privacytest.results.AnswerNames;
import nl.privacyspiegel.privacytest.results.AskedQuestion;
import nl.privacyspiegel.privacytest.results.ItemScore;
import nl.privacyspiegel.privacytest.results.PublishedResults;
import nl.privacyspiegel.privacytest.results.ShownParts;
import nl.privacyspiegel.privacytest.results.StoredResults;
import nl.privacyspiegel.privacytest.results.Suppression;
import nl.privacyspiegel.privacytest.results.Unanimity;
import nl.privacyspiegel.quiz.QuizQuestion;
import nl.privacyspiegel.quiz.QuizStore;
import org.springframework.stereotype.Component;

/** Computes what may be seen of a closed campaign and stores that, and nothing else. */
@Component
class ResultWriter {

    private final CampaignCounts counts;
    private final ResultStore store;
    private final QuizStore quizzes;
    private final RandomGenerator lots = new SecureRandom();

    ResultWriter(CampaignCounts counts, ResultStore store, QuizStore quizzes) {
        this.counts = counts;
        this.store = store;
        this.quizzes = quizzes;
    }

    /**
     * Writes the results: of the closed questions when the campaign is closed, of all when its grading is published. What was
     * written at closing stays as it is.
     */
    void write(Campaign campaign) {
        boolean graded = campaign.state() == CampaignState.GRADED;
        Optional<PublishedResults> earlier = store.written(campaign.id()).map(StoredResults::published);
        PublishedResults exact = Suppression.publish(campaign.groupSize(), counts.count(campaign, graded));
        PublishedResults guarded = Unanimity.guard(exact, several(campaign), earlier, lots);
        store.write(
                campaign.id(),
                ShownParts.of(quizzes.data(campaign.quiz()), campaign.isOpenLink())
                        .of(StoredResults.of(guarded)));
    }

    /**
     * Writes results whose exact numbers everybody can read elsewhere already, so that a range would hide nothing.
     *
     * @param campaign of a publication of the organisation itself, never one in which people took part here
     */
    void writePublic(Campaign campaign) {
        store.write(
                campaign.id(),
                StoredResults.of(Suppression.publish(campaign.groupSize(), counts.count(campaign, true))));
    }

    /** Makes results of before the rule as strict as those of today. Whether there was something to make stricter. */
    boolean renew(Campaign campaign) {
        Optional<StoredResults> before = store.written(campaign.id()).filter(StoredResults::precedesTheRule);
        before.map(results -> results.ofBefore(possible(campaign)))
                .map(exact -> Unanimity.guard(exact, several(campaign), Optional.empty(), lots))
                .ifPresent(guarded -> store.write(campaign.id(), StoredResults.of(guarded)));
        return before.isPresent();
    }

    private Map<String, Set<String>> possible(Campaign campaign) {
        Map<String, Set<String>> possible = new HashMap<>();
        for (QuizQuestion question : quizzes.data(campaign.quiz()).questions()) {
            if (question instanceof QuizQuestion.MultipleChoice) {
                possible.put(
                        AskedQuestion.scoreLabel(question.id()),
                        AnswerCounts.possibleScores(question).stream()
                                .map(ItemScore::name)
                                .collect(Collectors.toSet()));
            }
        }
        return possible;
    }

    private Set<String> several(Campaign campaign) {
        return quizzes.data(campaign.quiz()).questions().stream()
                .filter(AnswerNames::areSeveral)
                .map(QuizQuestion::id)
                .collect(Collectors.toSet());
    }
}
