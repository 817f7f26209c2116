package nl.privacyspiegel.privacytest;

import java.time.LocalDate;
import nl.privacyspiegel.organisation.AuditAction;
import nl.privacyspiegel.organisation.AuditTrail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Deletes the answers of a campaign when their time has come, and leaves a report. Its results stay. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Retention {

    private final SubmissionRepository submissions;
    private final AnswerRepository answers;
    private final AnswerGroupRepository groups;
    private final DeletionReportRepository reports;
    private final AuditTrail audit;

    Retention(
            SubmissionRepository submissions,
            AnswerRepository answers,
            AnswerGroupRepository groups,
            DeletionReportRepository reports,
            AuditTrail audit) {
        this.submissions = submissions;
        this.answers = answers;
        this.groups = groups;
        this.reports = reports;
        this.audit = audit;
    }

    void deleteAnswers(Campaign campaign, LocalDate today) {
        int deletedAnswers = answers.deleteAllOf(campaign.id().value());
        groups.deleteAllOf(campaign.id().value());
        int deletedSubmissions = submissions.deleteAllOf(campaign.id().value());
        reports.save(new DeletionReport(campaign.id(), today, deletedSubmissions, deletedAnswers));
        campaign.answersDeleted(today);
        audit.recordByNobody(AuditAction.ANSWERS_DELETED, campaign.unit(), campaign.audited());
    }
}
