package nl.privacyspiegel.privacytest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What happens to campaigns by date: closing after the last day, and deleting answers when their time has come. Looks at the
 * start and every hour; each campaign in a transaction of its own, so that one that fails holds up no other.
 */
@Component
class CampaignCalendar {

    private static final Logger LOG = LoggerFactory.getLogger(CampaignCalendar.class);

    private final CampaignRepository campaigns;
    private final AnswerRepository answers;
    private final AnswerGroupRepository groups;
    private final SubmissionRepository submissions;
    private final DeletionReportRepository reports;
    private final CampaignClosing closing;
    private final TransactionTemplate transactions;
    private final Clock clock;

    CampaignCalendar(
            CampaignRepository campaigns,
            AnswerRepository answers,
            AnswerGroupRepository groups,
            SubmissionRepository submissions,
            DeletionReportRepository reports,
            CampaignClosing closing,
            TransactionTemplate transactions,
            Clock clock) {
        this.campaigns = campaigns;
        this.answers = answers;
        this.groups = groups;
        this.submissions = submissions;
        this.reports = reports;
        this.closing = closing;
        this.transactions = transactions;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "0 5 * * * *", zone = "Europe/Amsterdam")
    void look() {
        LocalDate today = LocalDate.now(clock);
        each(today, CampaignCalendar::isOver, closing::close);
        each(today, CampaignCalendar::isToBeDeleted, this::deleteAnswers);
    }

    static boolean isOver(Campaign campaign, LocalDate today) {
        return campaign.state() == CampaignState.OPEN
                && today.isAfter(campaign.period().lastDay());
    }

    static boolean isToBeDeleted(Campaign campaign, LocalDate today) {
        LocalDate day = campaign.deleteOn();
        return day != null && !today.isBefore(day) && campaign.answersDeletedOn() == null;
    }

    private void each(LocalDate today, BiPredicate<Campaign, LocalDate> isDue, BiConsumer<Campaign, LocalDate> action) {
        List<UUID> due = campaigns.findAll().stream()
                .filter(campaign -> isDue.test(campaign, today))
                .map(campaign -> campaign.id().value())
                .toList();
        for (UUID id : due) {
            try {
                transactions.executeWithoutResult(status -> campaigns
                        .lock(id)
                        .filter(campaign -> isDue.test(campaign, today))
                        .ifPresent(campaign -> action.accept(campaign, today)));
            } catch (RuntimeException failed) {
                LOG.error("Campaign {} could not be closed or cleared; tried again in an hour", id, failed);
            }
        }
    }

    private void deleteAnswers(Campaign campaign, LocalDate today) {
        UUID id = campaign.id().value();
        int deletedAnswers = answers.deleteOf(id);
        groups.deleteOf(id);
        int deletedSubmissions = submissions.deleteOf(id);
        reports.save(new DeletionReport(campaign.id(), today, deletedSubmissions, deletedAnswers));
        campaign.answersDeleted(today);
        LOG.info("Deleted the answers of campaign {}", campaign.id());
    }
}
