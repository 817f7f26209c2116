package nl.privacyspiegel.privacytest;

import java.time.LocalDate;
import nl.privacyspiegel.organisation.UnitId;

/**
 * A campaign in a list.
 *
 * @param begun whether its first day has come
 */
public record CampaignSummary(
        CampaignId id,
        String name,
        UnitId unit,
        String unitName,
        QuizSummary quiz,
        CampaignPeriod period,
        CampaignState state,
        boolean begun) {

    static CampaignSummary of(Campaign campaign, String unitName, QuizSummary quiz, LocalDate today) {
        return new CampaignSummary(
                campaign.id(),
                campaign.name(),
                campaign.unit(),
                unitName,
                quiz,
                campaign.period(),
                campaign.state(),
                !today.isBefore(campaign.period().firstDay()));
    }
}
