package nl.privacyspiegel.privacytest;

import java.time.LocalDate;
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

    private final CampaignUnits units;
    private final AccessCodeRepository codes;
    private final SubmissionRepository submissions;
    private final AnswerRepository answers;
    private final TestSettingRepository settings;
    private final GroupingForGrading grouping;
    private final ResultWriter results;
    private final QuizLibrary quizzes;

    CampaignClosing(
            CampaignUnits units,
            AccessCodeRepository codes,
            SubmissionRepository submissions,
            AnswerRepository answers,
            TestSettingRepository settings,
            GroupingForGrading grouping,
            ResultWriter results,
            QuizLibrary quizzes) {
        this.units = units;
        this.codes = codes;
        this.submissions = submissions;
        this.answers = answers;
        this.settings = settings;
        this.grouping = grouping;
        this.results = results;
        this.quizzes = quizzes;
    }

    /** @param campaign locked by who calls, so that nobody hands in meanwhile */
    void close(Campaign campaign, LocalDate day) {
        campaign.close(day, settings.current().groupSize());
        units.freeze(campaign);
        answers.deleteUnfinished(campaign.id().value());
        submissions.deleteUnfinished(campaign.id().value());
        submissions.forgetDevices(campaign.id().value());
        codes.deleteAllOf(campaign.id().value());
        grouping.prepare(campaign);
        results.write(campaign);
        boolean nothingToGrade = quizzes.data(campaign.quiz()).questions().stream()
                .noneMatch(question -> question instanceof QuizQuestion.Open);
        if (nothingToGrade) {
            campaign.gradingPublished(day);
        }
    }
}
