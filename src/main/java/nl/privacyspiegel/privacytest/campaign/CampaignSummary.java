package nl.privacyspiegel.privacytest.campaign;

import java.time.LocalDate;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.quiz.QuizSummary;
import org.jspecify.annotations.Nullable;

/**
 * A campaign in a list.
 *
 * @param begun whether its first day has come
 * @param over whether its last day has passed
 * @param closedOn null while it is not closed
 * @param answersGone whether its answers are deleted
 * @param gradable whether it is closed and somebody can grade its open answers: enough people gave them and they can be read
 */
public record CampaignSummary(
        CampaignId id,
        String name,
        UnitId unit,
        String unitName,
        QuizSummary quiz,
        CampaignPeriod period,
        CampaignState state,
        boolean begun,
        boolean over,
        @Nullable LocalDate closedOn,
        boolean answersGone,
        boolean gradable) {

    /** Whether the test can be taken at this moment. */
    public boolean isRunning() {
        return state == CampaignState.OPEN && begun && !over;
    }

    /** Whether its test was taken and the working group still has to grade it, or to publish it when it cannot be graded. */
    public boolean isToGrade() {
        return (state == CampaignState.CLOSED && !answersGone) || (state == CampaignState.OPEN && over);
    }
}
