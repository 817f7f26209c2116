package nl.privacyspiegel.privacytest;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes results that were stored under an older rule as strict as those of today, once, before anybody reads them. */
@Component
@Order(10)
class ResultRenewal implements ApplicationRunner {

    private final CampaignRepository campaigns;
    private final ResultWriter writer;

    ResultRenewal(CampaignRepository campaigns, ResultWriter writer) {
        this.campaigns = campaigns;
        this.writer = writer;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        renew();
    }

    /** How many were made stricter. */
    @Transactional
    int renew() {
        int renewed = 0;
        for (Campaign campaign : campaigns.findAll()) {
            if (campaign.closedOn() != null && writer.renew(campaign)) {
                renewed++;
            }
        }
        return renewed;
    }
}
