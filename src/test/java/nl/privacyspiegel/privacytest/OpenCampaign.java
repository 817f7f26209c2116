package nl.privacyspiegel.privacytest;

import java.util.List;
import java.util.Set;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.privacytest.results.GroupSize;
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
        return open(
                "privacytest-actueel",
                "Privacytest voorjaar",
                new CampaignPeriod(FixedDay.TODAY.minusDays(3), FixedDay.TODAY.plusDays(3)),
                top,
                offered);
    }

    /** A campaign of the newest version of this quiz that opened on its first day. */
    Opened open(String quiz, String name, CampaignPeriod period, UnitId top, List<UnitId> offered) {
        Campaign campaign = campaigns.save(new Campaign(new NewCampaign(
                name,
                top,
                versions.findFirstByQuizOrderByNumberDesc(quiz)
                        .filter(QuizVersion::isPublished)
                        .orElseThrow()
                        .id(),
                period,
                CampaignAccess.OPEN_LINK,
                Set.copyOf(offered),
                "Om te leren.",
                10)));
        Secret link = Secret.random();
        campaign.open(period.firstDay(), GroupSize.DEFAULT, TestSetting.MOST_RETENTION_DAYS, link.text());
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
                status -> closing.close(campaigns.lock(campaign.value()).orElseThrow(), FixedDay.TODAY));
    }
}
