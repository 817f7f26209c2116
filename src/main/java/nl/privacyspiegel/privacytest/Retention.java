package nl.privacyspiegel.privacytest;

import java.time.LocalDate;
import nl.privacyspiegel.organisation.AuditTrail;
import nl.privacyspiegel.privacytest.campaign.CampaignAct;
import nl.privacyspiegel.privacytest.grading.GradedAnswers;
import nl.privacyspiegel.privacytest.results.Suppression;
import nl.privacyspiegel.privacytest.storage.CampaignKeys;
import nl.privacyspiegel.shared.deleted.DeletionLedger;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Deletes the answers of a campaign when their time has come, and leaves a report. Its results stay. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Retention {

    /** In the ledger of deletions: never rename it. */
    static final String KIND = "answers";

    private final SubmissionRepository submissions;
    private final CampaignUnitRepository units;
    private final EndedEntrances ended;
    private final CampaignKeys keys;
    private final GradedAnswers graded;
    private final DeletionReportRepository reports;
    private final DeletionLedger ledger;
    private final AuditTrail audit;

    Retention(
            SubmissionRepository submissions,
            CampaignUnitRepository units,
            EndedEntrances ended,
            CampaignKeys keys,
            GradedAnswers graded,
            DeletionReportRepository reports,
            DeletionLedger ledger,
            AuditTrail audit) {
        this.submissions = submissions;
        this.units = units;
        this.ended = ended;
        this.keys = keys;
        this.graded = graded;
        this.reports = reports;
        this.ledger = ledger;
        this.audit = audit;
    }

    /** For who makes up a campaign of the past: its answers went on the day that was promised, if that is over. */
    void deleteAsPromised(Campaign campaign, LocalDate today) {
        LocalDate promised = campaign.deleteOn();
        if (promised != null && !promised.isAfter(today)) {
            deleteAnswers(campaign, promised);
        }
    }

    void deleteAnswers(Campaign campaign, LocalDate today) {
        graded.deleteAll(campaign.id());
        int deletedSubmissions = submissions.deleteAllOf(campaign.id().value());
        ended.forget(campaign.id().value());
        reports.save(new DeletionReport(
                campaign.id(),
                today,
                Suppression.whileOpen(
                        campaign.groupSize(),
                        deletedSubmissions,
                        units.allDoubtful(campaign.id().value()))));
        campaign.answersDeleted(today);
        ledger.record(KIND, campaign.id().value(), today);
        audit.recordByNobody(CampaignAct.ANSWERS_DELETED, campaign.unit(), campaign.audited());
        keys.destroyAfterCommit(campaign.id().value(), CampaignKeys.Use.ANSWERS);
    }
}
