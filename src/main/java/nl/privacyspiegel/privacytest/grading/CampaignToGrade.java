package nl.privacyspiegel.privacytest.grading;

import java.time.LocalDate;
import nl.privacyspiegel.organisation.AuditObject;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.privacytest.campaign.CampaignAct;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.privacytest.campaign.CampaignState;
import nl.privacyspiegel.privacytest.results.GroupSize;
import nl.privacyspiegel.quiz.QuizVersionId;
import org.jspecify.annotations.Nullable;

/**
 * What grading has to know of a campaign.
 *
 * @param groupSize from how many answers on a question is graded: that of closing, or a stricter one of today
 * @param secondGrading which part of the answers a second person grades, in percent
 * @param gradedOn the day of publishing; null before
 * @param deleteOn the day on which the answers are deleted; null while it is not closed
 * @param answersDeletedOn null while the answers are there
 */
public record CampaignToGrade(
        CampaignId id,
        UnitId unit,
        String name,
        QuizVersionId quiz,
        CampaignState state,
        GroupSize groupSize,
        int secondGrading,
        @Nullable LocalDate gradedOn,
        @Nullable LocalDate deleteOn,
        @Nullable LocalDate answersDeletedOn) {

    /** As the audit trail tells it. */
    AuditObject audited() {
        return AuditObject.of(CampaignAct.About.CAMPAIGN, id.value(), name);
    }
}
