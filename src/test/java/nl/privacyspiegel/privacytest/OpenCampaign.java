package nl.privacyspiegel.privacytest;

import java.util.List;
import java.util.Set;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.privacytest.results.GroupSize;
import nl.privacyspiegel.shared.Secret;
import nl.privacyspiegel.testing.FixedDay;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes campaigns that stand open today, for tests of what comes after. */
public final class OpenCampaign {

    private final CampaignRepository campaigns;
    private final CampaignUnitRepository units;
    private final AccessCodeRepository codes;
    private final QuizVersionRepository versions;
    private final CampaignClosing closing;
    private final TransactionTemplate transactions;

    public OpenCampaign(ApplicationContext application) {
        this.campaigns = application.getBean(CampaignRepository.class);
        this.units = application.getBean(CampaignUnitRepository.class);
        this.codes = application.getBean(AccessCodeRepository.class);
        this.versions = application.getBean(QuizVersionRepository.class);
        this.closing = application.getBean(CampaignClosing.class);
        this.transactions = application.getBean(TransactionTemplate.class);
    }

    /** A campaign, and the end of its open link. */
    public record Opened(CampaignId id, String link) {}

    /** A campaign of the shipped test of today, of the first unit, offered to the others. */
    public Opened in(UnitId top, UnitId... offered) {
        return transactions.execute(status -> open(top, List.of(offered)));
    }

    private Opened open(UnitId top, List<UnitId> offered) {
        QuizVersion quiz = versions.findAll().stream()
                .filter(version -> version.summary().key().equals("privacytest-actueel"))
                .filter(QuizVersion::isPublished)
                .findFirst()
                .orElseThrow();
        Campaign campaign = campaigns.save(new Campaign(new NewCampaign(
                "Privacytest voorjaar",
                top,
                quiz.id(),
                new CampaignPeriod(FixedDay.TODAY.minusDays(3), FixedDay.TODAY.plusDays(3)),
                CampaignAccess.OPEN_LINK,
                Set.copyOf(offered),
                "Om te leren.",
                10)));
        Secret link = Secret.random();
        campaign.open(FixedDay.TODAY.minusDays(3), GroupSize.DEFAULT, 90, link.text());
        offered.forEach(unit -> units.save(new CampaignUnit(campaign.id(), unit, true)));
        if (!offered.contains(top)) {
            units.save(new CampaignUnit(campaign.id(), top, false));
        }
        return new Opened(campaign.id(), link.text());
    }

    /** One code for an employee of this unit. */
    public String code(CampaignId campaign, UnitId unit) {
        Secret code = Secret.random();
        codes.save(new AccessCode(code.hash(), campaign, unit));
        return code.text();
    }

    /** Closes it today. */
    public void close(CampaignId campaign) {
        transactions.executeWithoutResult(
                status -> closing.close(campaigns.findById(campaign.value()).orElseThrow(), FixedDay.TODAY));
    }
}
