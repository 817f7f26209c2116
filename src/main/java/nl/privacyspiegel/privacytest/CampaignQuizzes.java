package nl.privacyspiegel.privacytest;

import java.util.List;
import nl.privacyspiegel.quiz.QuizStore;
import nl.privacyspiegel.quiz.QuizSummary;
import nl.privacyspiegel.quiz.QuizVersionId;
import nl.privacyspiegel.quiz.Quizzes;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Which quizzes a campaign can be held with. */
@Component
class CampaignQuizzes {

    private final QuizStore versions;
    private final Quizzes quizzes;

    CampaignQuizzes(QuizStore versions, Quizzes quizzes) {
        this.versions = versions;
        this.quizzes = quizzes;
    }

    /** The newest published version of each quiz that the current member may read, by name. */
    List<QuizSummary> published() {
        return quizzes.published();
    }

    /** What lists tell of the version of a campaign that the current member may read. */
    QuizSummary summary(QuizVersionId id) {
        return versions.summary(id);
    }

    /**
     * Refuses a version that cannot be chosen.
     *
     * @param chosenBefore whether the campaign had it already: then it may stay, also when it was archived since
     * @throws NotFoundException when there is none that the current member may read
     * @throws RuleViolation when it is a draft, or archived
     */
    void requireChoice(QuizVersionId id, boolean chosenBefore) {
        versions.requireChoice(id, "privacytest.campaign.quiz.notPublished", chosenBefore);
        if (!chosenBefore) {
            quizzes.get(id);
        }
    }
}
