package nl.privacyspiegel.privacytest;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import nl.privacyspiegel.privacytest.grading.Answer;
import nl.privacyspiegel.privacytest.grading.GroupingForGrading;
import nl.privacyspiegel.privacytest.inviting.InvitationLists;
import nl.privacyspiegel.privacytest.storage.AnswerSheet;
import nl.privacyspiegel.privacytest.storage.CampaignKeys;
import nl.privacyspiegel.privacytest.storage.Seal;
import nl.privacyspiegel.quiz.QuizStore;
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
    private final CampaignUnitRepository counted;
    private final AccessCodeRepository codes;
    private final SubmissionRepository submissions;
    private final OngoingTests ongoing;
    private final EndedEntrances ended;
    private final InvitationLists invitations;
    private final CampaignKeys keys;
    private final SecureRandom random = new SecureRandom();
    private final TestSettingRepository settings;
    private final GroupingForGrading grouping;
    private final ResultWriter results;
    private final QuizStore quizzes;

    CampaignClosing(
            CampaignRepository campaigns,
            CampaignUnits units,
            CampaignUnitRepository counted,
            AccessCodeRepository codes,
            SubmissionRepository submissions,
            OngoingTests ongoing,
            EndedEntrances ended,
            InvitationLists invitations,
            CampaignKeys keys,
            TestSettingRepository settings,
            GroupingForGrading grouping,
            ResultWriter results,
            QuizStore quizzes) {
        this.campaigns = campaigns;
        this.units = units;
        this.counted = counted;
        this.codes = codes;
        this.submissions = submissions;
        this.ongoing = ongoing;
        this.ended = ended;
        this.invitations = invitations;
        this.keys = keys;
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
        campaign.requireToClose();
        ongoing.hold(id);
        ended.remember(campaign);
        campaign.close(day, settings.current().groupSize());
        units.freeze(campaign);
        // Whoever is starting or handing in at this moment goes before or comes too late, and nobody comes in between.
        List<AnswerSheet> handedIn = new ArrayList<>(ongoing.end(id));
        codes.deleteAllOf(id);
        invitations.delete(id);
        keep(campaign, handedIn);
        keys.destroyAfterCommit(id, CampaignKeys.Use.OPEN);
        if (quizzes.data(campaign.quiz()).openQuestions().isEmpty()) {
            campaign.gradingPublished(day);
        }
        campaigns.flush();
        results.write(campaign);
    }

    /** In an order and under ids that have nothing to do with those of before, and all of one size. */
    private void keep(Campaign campaign, List<AnswerSheet> handedIn) {
        Collections.shuffle(handedIn, random);
        int longest =
                handedIn.stream().mapToInt(sheet -> sheet.encode().length).max().orElse(0);
        int size = Seal.size(longest, Submission.SMALLEST);
        List<Submission> kept = handedIn.stream()
                .map(sheet -> new Submission(campaign.id(), sheet, size))
                .toList();
        List<List<Answer>> answers = kept.stream().map(Submission::answers).toList();
        grouping.prepare(
                GradedCampaigns.toGrade(campaign, settings.current().groupSize(), counted),
                answers.stream().flatMap(List::stream).toList());
        for (int i = 0; i < kept.size(); i++) {
            kept.get(i).gradedIn(answers.get(i));
        }
        submissions.saveAll(kept);
        submissions.flush();
    }
}
