package nl.privacyspiegel.privacytest;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.remembered.OncePerMember;
import nl.privacyspiegel.privacytest.campaign.CampaignAct;
import nl.privacyspiegel.privacytest.campaign.CampaignState;
import nl.privacyspiegel.privacytest.campaign.NewCampaign;
import nl.privacyspiegel.privacytest.campaign.OfferedUnit;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.document.Doubles;
import org.springframework.stereotype.Component;

/** Keeps a second press from planning a campaign twice, or from making twice the codes that were wanted. */
@Component
class CampaignDoubles {

    private final CampaignRepository campaigns;
    private final CampaignUnits offers;
    private final OncePerMember once;

    CampaignDoubles(CampaignRepository campaigns, CampaignUnits offers, OncePerMember once) {
        this.campaigns = campaigns;
        this.offers = offers;
        this.once = once;
    }

    /**
     * To be called when the units of the campaign are held, so that who plans the same at this moment waits.
     *
     * @throws RuleViolation when the unit has another campaign that is not open yet and does not differ from this one
     */
    void requireOnly(Campaign campaign, NewCampaign data) {
        boolean known = campaigns
                .findByStateAndUnitId(CampaignState.DRAFT, data.unit().value())
                .stream()
                .filter(each -> !each.id().equals(campaign.id()))
                .anyMatch(each -> isPlannedAs(each, data));
        if (known) {
            throw new RuleViolation("privacytest.campaign.double", data.name());
        }
    }

    /** @throws RuleViolation when the current member made as many codes for the same units a moment ago */
    void requireNewCodes(Campaign campaign, Map<UnitId, Integer> wanted) {
        Map<String, Integer> sorted = new TreeMap<>();
        wanted.forEach((unit, number) -> sorted.put(unit.value().toString(), number));
        once.refuseAgain(
                "privacytest.codes.justMade",
                CampaignAct.CODES_MADE,
                campaign.id().value(),
                sorted);
    }

    private boolean isPlannedAs(Campaign campaign, NewCampaign data) {
        return campaign.unit().equals(data.unit())
                && Doubles.isSame(campaign.name(), data.name())
                && campaign.quiz().equals(data.quiz())
                && campaign.access().equals(data.access())
                && campaign.period().equals(data.period())
                && offered(campaign).equals(data.offered());
    }

    private Set<UnitId> offered(Campaign campaign) {
        return offers.offered(campaign).stream().map(OfferedUnit::unit).collect(Collectors.toSet());
    }
}
