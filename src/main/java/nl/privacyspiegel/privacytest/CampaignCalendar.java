package nl.privacyspiegel.privacytest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nl.privacyspiegel.organisation.AuditTrail;
import nl.privacyspiegel.privacytest.campaign.CampaignAct;
import nl.privacyspiegel.privacytest.campaign.CampaignState;
import nl.privacyspiegel.shared.work.RegularWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What happens to campaigns because a day has come, whoever is logged in: what is over is closed, and answers are deleted
 * as promised. After every start and every hour; each campaign by itself, so that trouble with one does not stop the others.
 */
@Component
class CampaignCalendar implements RegularWork {

    private static final Logger LOG = LoggerFactory.getLogger(CampaignCalendar.class);

    private final CampaignRepository campaigns;
    private final CampaignClosing closing;
    private final Retention retention;
    private final KeyWatch watch;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CampaignCalendar(
            CampaignRepository campaigns,
            CampaignClosing closing,
            Retention retention,
            KeyWatch watch,
            AuditTrail audit,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.campaigns = campaigns;
        this.closing = closing;
        this.retention = retention;
        this.watch = watch;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public String name() {
        return "campaign-calendar";
    }

    @Override
    public String cron() {
        return "0 1 * * * *";
    }

    @Override
    public void work() {
        turn(LocalDate.now(clock));
    }

    void turn(LocalDate today) {
        // Closed as of the day after its last, also when the server was off then: employees were promised days from
        // there.
        each(campaigns.findToClose(today), campaign -> isOver(campaign, today), this::close);
        each(
                campaigns.findToDelete(today),
                campaign -> campaign.answersDeletedOn() == null,
                campaign -> retention.deleteAnswers(campaign, today));
        watch.look();
    }

    private void close(Campaign campaign) {
        closing.close(campaign, campaign.period().lastDay().plusDays(1));
        audit.recordByNobody(CampaignAct.CAMPAIGN_CLOSED, campaign.unit(), campaign.audited());
    }

    private static boolean isOver(Campaign campaign, LocalDate today) {
        return campaign.state() == CampaignState.OPEN
                && campaign.period().lastDay().isBefore(today);
    }

    /** What was found without a lock is looked at again with one. */
    private void each(List<UUID> found, Predicate<Campaign> stillDue, Consumer<Campaign> work) {
        for (UUID id : found) {
            try {
                transaction.executeWithoutResult(
                        status -> campaigns.lock(id).filter(stillDue).ifPresent(work));
            } catch (RuntimeException failure) {
                // Its message could hold what somebody answered.
                LOG.error("Campaign {}: {}", id, failure.getClass().getName());
            }
        }
    }
}
