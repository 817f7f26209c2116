package nl.privacyspiegel.privacytest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.privacyspiegel.privacytest.grading.GroupingForGrading;
import nl.privacyspiegel.privacytest.grading.GroupingForGrading.Grouping;
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
    private final KeptSubmissions submissions;
    private final OngoingTests ongoing;
    private final EndingTests ending;
    private final EndedEntrances ended;
    private final InvitationLists invitations;
    private final CampaignKeys keys;
    private final TestSettingRepository settings;
    private final GroupingForGrading grouping;
    private final ResultWriter results;
    private final QuizStore quizzes;

    CampaignClosing(
            CampaignRepository campaigns,
            CampaignUnits units,
            CampaignUnitRepository counted,
            AccessCodeRepository codes,
            KeptSubmissions submissions,
            OngoingTests ongoing,
            EndingTests ending,
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
        this.ending = ending;
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
        String link = campaign.openToken();
        campaign.close(day, settings.current().groupSize());
        units.freeze(campaign);
        // Whoever is starting or handing in at this moment goes before or comes too late, and nobody comes in between.
        keep(campaign);
        // Not before: until its place is gone, a test can still get a code to go on elsewhere.
        ended.remember(campaign.id(), link);
        ending.end(id);
        codes.deleteAllOf(id);
        invitations.delete(id);
        keys.destroyAfterCommit(id, CampaignKeys.Use.OPEN);
        if (quizzes.data(campaign.quiz()).openQuestions().isEmpty()) {
            campaign.gradingPublished(day);
        }
        campaigns.flush();
        results.write(campaign);
    }

    /** In an order and under ids that have nothing to do with those of before, and all of one size. */
    private void keep(Campaign campaign) {
        UUID id = campaign.id().value();
        Grouping open = grouping.begin(
                GradedCampaigns.toGrade(campaign, settings.current().groupSize(), counted));
        List<List<UUID>> pieces = ending.pieces(id);
        int longest = 0;
        for (List<UUID> piece : pieces) {
            for (AnswerSheet sheet : ending.handedIn(id, piece)) {
                longest = Math.max(longest, sheet.encode().length);
                sheet.answers().forEach((question, given) -> open.add(question, given.content()));
            }
        }
        open.makeReady();
        int size = Seal.size(longest, Submission.SMALLEST);
        for (List<UUID> piece : pieces) {
            submissions.keep(ending.handedIn(id, piece).stream()
                    .map(sheet -> new Submission(campaign.id(), sheet.inGroups(open::of), size))
                    .toList());
        }
    }
}
