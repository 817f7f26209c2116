package nl.privacyspiegel.privacytest;

import java.time.LocalDate;
import java.util.UUID;
import nl.privacyspiegel.quiz.QuizReader;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closes a campaign for good: whatever could still lead from answers to a person goes, the tree of units and the group size
 * of the day are kept, open answers are made ready for grading, and what may be seen is computed and stored.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CampaignClosing {

    private final CampaignRepository campaigns;
    private final CampaignUnits units;
    private final AccessCodeRepository codes;
    private final SubmissionRepository submissions;
    private final AnswerRepository answers;
    private final TestSettingRepository settings;
    private final GroupingForGrading grouping;
    private final ResultWriter results;
    private final QuizReader quizzes;

    CampaignClosing(
            CampaignRepository campaigns,
            CampaignUnits units,
            AccessCodeRepository codes,
            SubmissionRepository submissions,
            AnswerRepository answers,
            TestSettingRepository settings,
            GroupingForGrading grouping,
            ResultWriter results,
            QuizReader quizzes) {
        this.campaigns = campaigns;
        this.units = units;
        this.codes = codes;
        this.submissions = submissions;
        this.answers = answers;
        this.settings = settings;
        this.grouping = grouping;
        this.results = results;
        this.quizzes = quizzes;
    }

    /**
     * @param campaign locked by who calls
     * @throws nl.privacyspiegel.shared.RuleViolation when it is not open
     */
    void close(Campaign campaign, LocalDate day) {
        UUID id = campaign.id().value();
        campaign.close(day, settings.current().groupSize());
        units.freeze(campaign);
        // Codes first, then the tests that were begun: whoever is starting or handing in at this moment goes before or
        // comes too late, and nobody comes in between.
        codes.deleteAllOf(id);
        submissions.lockUnfinished(id);
        answers.deleteUnfinished(id);
        submissions.deleteUnfinished(id);
        grouping.prepare(campaign);
        if (quizzes.data(campaign.quiz()).openQuestions().isEmpty()) {
            campaign.gradingPublished(day);
        }
        campaigns.flush();
        results.write(campaign);
    }
}
