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
 * @param doubtful how many tests who hands out may have made up; they make no question one that enough people answered
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
        int doubtful,
        int secondGrading,
        @Nullable LocalDate gradedOn,
        @Nullable LocalDate deleteOn,
        @Nullable LocalDate answersDeletedOn) {

    /** Whether the answers of so many to one question may be read: what may be made up makes no group large enough. */
    boolean areEnough(int answers) {
        return answers - doubtful >= groupSize.threshold();
    }

    /** As the audit trail tells it. */
    AuditObject audited() {
        return AuditObject.of(CampaignAct.About.CAMPAIGN, id.value(), name);
    }
}
