package nl.privacyspiegel.privacytest;

import java.util.Optional;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.shared.NotFoundException;
import org.springframework.stereotype.Component;

/** Finds campaigns for the front doors of this module, never without asking who wants to know. */
@Component
class PermittedCampaigns {

    private final CampaignRepository campaigns;
    private final CurrentUser user;

    PermittedCampaigns(CampaignRepository campaigns, CurrentUser user) {
        this.campaigns = campaigns;
        this.user = user;
    }

    /**
     * For who has a role on its unit.
     *
     * @throws NotFoundException when there is none for the current member
     */
    Campaign readable(CampaignId id) {
        return permitted(campaigns.findById(id.value()), Role.values());
    }

    /**
     * For the working group of its unit, to look at.
     *
     * @throws NotFoundException when there is none for the current member
     */
    Campaign own(CampaignId id) {
        return permitted(campaigns.findById(id.value()), Role.ASSESSOR);
    }

    /**
     * For the working group of its unit, to change, while everybody else who wants to change it waits.
     *
     * @throws NotFoundException when there is none for the current member
     */
    Campaign locked(CampaignId id) {
        return permitted(campaigns.lock(id.value()), Role.ASSESSOR);
    }

    /**
     * For who hands out codes in its unit, to change, while everybody else who wants to change it waits.
     *
     * @throws NotFoundException when there is none for the current member
     */
    Campaign lockedToHandOut(CampaignId id) {
        return permitted(campaigns.lock(id.value()), Role.DISTRIBUTOR);
    }

    /**
     * For who hands out codes in its unit, to look at.
     *
     * @throws NotFoundException when there is none for the current member
     */
    Campaign handedOut(CampaignId id) {
        return permitted(campaigns.findById(id.value()), Role.DISTRIBUTOR);
    }

    private Campaign permitted(Optional<Campaign> found, Role... roles) {
        Campaign campaign = found.orElseThrow(NotFoundException::new);
        user.require(campaign.unit(), roles);
        return campaign;
    }
}
