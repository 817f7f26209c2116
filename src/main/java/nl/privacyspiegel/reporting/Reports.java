package nl.privacyspiegel.reporting;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import nl.privacyspiegel.assessment.Comparison;
import nl.privacyspiegel.assessment.ComparisonDownloads;
import nl.privacyspiegel.assessment.Comparisons;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.organisation.AuditAction;
import nl.privacyspiegel.organisation.AuditObject;
import nl.privacyspiegel.organisation.AuditTrail;
import nl.privacyspiegel.organisation.Role;
import org.springframework.context.MessageSource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reports of comparisons as files. Who may see what is decided by the module that the content comes from. */
@Service
public class Reports implements ComparisonDownloads {

    private final Comparisons comparisons;
    private final ComparisonReport report;
    private final AuditTrail audit;

    Reports(
            Comparisons comparisons,
            AuditTrail audit,
            MessageSource messages,
            Clock clock,
            ApplicationVersion version) {
        this.comparisons = comparisons;
        this.audit = audit;
        this.report = new ComparisonReport(messages, clock, version.number());
    }

    /**
     * The Excel report of two measurements of one assessment.
     *
     * @throws nl.privacyspiegel.shared.NotFoundException when there is no such comparison for the current member
     */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public ReportFile comparison(MeasurementId start, MeasurementId end, Locale locale) {
        Comparison comparison = comparisons.compare(start, end);
        audit.record(
                AuditAction.COMPARISON_EXPORTED,
                comparison.unit(),
                AuditObject.of(AuditObject.Kind.REPORT, comparison.assessment().value(), comparison.assessmentName()),
                Role.ASSESSOR,
                Role.MANAGEMENT,
                Role.SUPERVISOR);
        return write(comparison, locale);
    }

    ReportFile write(Comparison comparison, Locale locale) {
        return report.xlsx(comparison, locale);
    }

    @Override
    @PreAuthorize("isAuthenticated()")
    public List<Download> of(MeasurementId start, MeasurementId end) {
        return List.of(new Download("reporting.download.xlsx", "download/vergelijking/" + start + "/" + end + ".xlsx"));
    }
}
