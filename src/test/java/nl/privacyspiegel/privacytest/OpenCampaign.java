package nl.privacyspiegel.privacytest;

import java.util.Set;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.privacytest.results.GroupSize;
import nl.privacyspiegel.testing.FixedDay;

/** Makes campaigns that stand open today, for tests of what comes after. */
class OpenCampaign {

    private final CampaignRepository campaigns;
    private final CampaignUnitRepository units;
    private final AccessCodeRepository codes;
    private final QuizVersionRepository versions;

    OpenCampaign(
            CampaignRepository campaigns,
            CampaignUnitRepository units,
            AccessCodeRepository codes,
            QuizVersionRepository versions) {
        this.campaigns = campaigns;
        this.units = units;
        this.codes = codes;
        this.versions = versions;
    }

    /** A campaign, and the end of its open link. */
    record Opened(CampaignId id, String link) {}

    /** A campaign of the test of today in these units; the first is the one that it is of. */
    Opened in(UnitId top, UnitId... offered) {
        QuizVersion quiz = versions.findAll().stream()
                .filter(version -> version.summary().key().equals("privacytest-actueel"))
                .findFirst()
                .orElseThrow();
        Campaign campaign = campaigns.save(new Campaign(new NewCampaign(
                "Privacytest voorjaar",
                top,
                quiz.id(),
                new CampaignPeriod(FixedDay.TODAY.minusDays(3), FixedDay.TODAY.plusDays(3)),
                CampaignAccess.OPEN_LINK,
                Set.of(offered),
                "Om te leren.",
                10)));
        Secret link = Secret.random();
        campaign.open(FixedDay.TODAY.minusDays(3), GroupSize.DEFAULT, 90, link.text());
        for (UnitId unit : offered) {
            units.save(new CampaignUnit(campaign.id(), unit, true));
        }
        if (!Set.of(offered).contains(top)) {
            units.save(new CampaignUnit(campaign.id(), top, false));
        }
        return new Opened(campaign.id(), link.text());
    }

    /** One code for an employee of this unit. */
    String code(CampaignId campaign, UnitId unit) {
        Secret code = Secret.random();
        codes.save(new AccessCode(code.hash(), campaign, unit));
        return code.text();
    }
}
