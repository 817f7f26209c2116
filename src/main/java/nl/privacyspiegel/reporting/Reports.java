package nl.privacyspiegel.reporting;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import nl.privacyspiegel.assessment.Comparison;
import nl.privacyspiegel.assessment.ComparisonDownloads;
import nl.privacyspiegel.assessment.Comparisons;
import nl.privacyspiegel.assessment.MeasurementId;
import org.springframework.context.MessageSource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Reports of comparisons as files. Who may see what is decided by the module that the content comes from. */
@Service
public class Reports implements ComparisonDownloads {

    private final Comparisons comparisons;
    private final ComparisonReport report;

    Reports(Comparisons comparisons, MessageSource messages, Clock clock, ApplicationVersion version) {
        this.comparisons = comparisons;
        this.report = new ComparisonReport(messages, clock, version.number());
    }

    /**
     * The Excel report of two measurements of one assessment.
     *
     * @throws nl.privacyspiegel.shared.NotFoundException when there is no such comparison for the current member
     */
    @PreAuthorize("isAuthenticated()")
    public ReportFile comparison(MeasurementId start, MeasurementId end, Locale locale) {
        return write(comparisons.compare(start, end), locale);
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
