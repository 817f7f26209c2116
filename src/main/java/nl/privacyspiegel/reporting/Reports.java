package nl.privacyspiegel.reporting;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import nl.privacyspiegel.assessment.AssessmentSummary;
import nl.privacyspiegel.assessment.Comparison;
import nl.privacyspiegel.assessment.Comparisons;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.assessment.Measurements;
import nl.privacyspiegel.assessment.Period;
import nl.privacyspiegel.assessment.slot.ComparisonDownloads;
import nl.privacyspiegel.assessment.slot.ReportSection;
import nl.privacyspiegel.assessment.slot.ReportSlot;
import nl.privacyspiegel.framework.Frameworks;
import nl.privacyspiegel.organisation.AuditDetail;
import nl.privacyspiegel.organisation.AuditObject;
import nl.privacyspiegel.organisation.AuditTrail;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.OrganisationAct;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.settings.OrganisationSettings;
import nl.privacyspiegel.privacytest.Results;
import nl.privacyspiegel.privacytest.campaign.CampaignPeriod;
import nl.privacyspiegel.privacytest.outcome.CampaignResults;
import nl.privacyspiegel.reporting.ComparisonReport.Test;
import nl.privacyspiegel.reporting.content.ApplicationVersion;
import nl.privacyspiegel.reporting.content.HouseStyle;
import nl.privacyspiegel.reporting.content.ReportAct;
import nl.privacyspiegel.reporting.content.ReportFile;
import nl.privacyspiegel.shared.RuleViolation;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reports of comparisons and of single measurements as files. Who may see what is decided by the module that the content comes from. */
@Service
public class Reports implements ComparisonDownloads {

    private final Comparisons comparisons;
    private final Measurements measurements;
    private final Frameworks frameworks;
    private final Results results;
    private final ComparisonReport report;
    private final StandingReport standing;
    private final OrganisationSettings settings;
    private final AuditTrail audit;
    private final CurrentUser user;
    private final ObjectProvider<ReportSlot> slots;

    Reports(
            Comparisons comparisons,
            Measurements measurements,
            Frameworks frameworks,
            Results results,
            OrganisationSettings settings,
            AuditTrail audit,
            CurrentUser user,
            ObjectProvider<ReportSlot> slots,
            MessageSource messages,
            Clock clock,
            ApplicationVersion version) {
        this.comparisons = comparisons;
        this.measurements = measurements;
        this.frameworks = frameworks;
        this.results = results;
        this.settings = settings;
        this.audit = audit;
        this.user = user;
        this.slots = slots;
        this.report = new ComparisonReport(messages, clock, version.number());
        this.standing = new StandingReport(messages, clock, version.number());
    }

    /**
     * The report of two measurements of one unit. Word and PowerPoint also tell of the privacytests that the unit took
     * part in during the period of the assessment, as far as the current member may see their results.
     *
     * @throws nl.privacyspiegel.shared.NotFoundException when there is no such comparison for the current member
     */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public ReportFile comparison(MeasurementId start, MeasurementId end, ReportFormat format, Locale locale) {
        Comparison comparison = comparisons.compare(start, end);
        audit.record(
                ReportAct.COMPARISON_EXPORTED,
                comparison.unit(),
                AuditObject.of(
                                OrganisationAct.About.REPORT,
                                comparison.assessment().value(),
                                comparison.assessmentName())
                        .with(AuditDetail.FORMAT, format),
                Role.contentReaders());
        return report.write(
                comparison,
                format == ReportFormat.XLSX ? List.of() : tests(comparison),
                added(comparison.unit(), slot -> slot.of(comparison, locale)),
                HouseStyle.of(settings.style(comparison.unit())),
                format,
                frameworks.language(comparison.frameworkVersion()),
                locale);
    }

    private List<Test> tests(Comparison comparison) {
        return results.closed().stream()
                .filter(campaign ->
                        !campaign.closedOn().isBefore(comparison.wholePeriod().start()))
                .map(campaign -> results.get(campaign.id()))
                .filter(found ->
                        overlap(comparison.wholePeriod(), found.header().period()))
                .flatMap(found -> test(found, comparison).stream())
                .toList();
    }

    private static boolean overlap(Period assessment, CampaignPeriod campaign) {
        return !campaign.lastDay().isBefore(assessment.start())
                && !campaign.firstDay().isAfter(assessment.end());
    }

    private static Optional<Test> test(CampaignResults results, Comparison comparison) {
        return results.unit(comparison.unit()).map(unit -> new Test(results, unit));
    }

    /**
     * The report of one measurement: where a unit stood, without a word about change.
     *
     * @throws nl.privacyspiegel.shared.NotFoundException when there is no such measurement for the current member
     * @throws RuleViolation when nothing was filled in yet
     */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public ReportFile standing(MeasurementId id, ReportFormat format, Locale locale) {
        MeasurementSheet sheet = measurements.sheet(id);
        if (sheet.isEmpty()) {
            throw new RuleViolation("assessment.standing.empty.text");
        }
        AssessmentSummary assessment = sheet.assessment();
        audit.record(
                ReportAct.MEASUREMENT_EXPORTED,
                assessment.unit(),
                AuditObject.of(OrganisationAct.About.REPORT, assessment.id().value(), assessment.name())
                        .with(AuditDetail.FORMAT, format),
                Role.contentReaders());
        return standing.write(
                sheet,
                added(assessment.unit(), slot -> slot.of(sheet, locale)),
                HouseStyle.of(settings.style(assessment.unit())),
                format,
                frameworks.language(assessment.framework()),
                locale);
    }

    /** What modules above add, of what the current member may see. */
    private List<ReportSection> added(UnitId unit, Function<ReportSlot, List<ReportSection>> sections) {
        return slots.orderedStream()
                .filter(slot -> user.may(unit, slot.readers().toArray(Role[]::new)))
                .flatMap(slot -> sections.apply(slot).stream())
                .toList();
    }

    /** Writes a made-up report of every kind. */
    void rehearse(Comparison comparison, Locale locale) {
        for (ReportFormat format : ReportFormat.values()) {
            report.write(comparison, List.of(), List.of(), HouseStyle.PLAIN, format, locale.getLanguage(), locale);
        }
    }

    @Override
    @PreAuthorize("isAuthenticated()")
    public List<Download> of(MeasurementId measurement) {
        return ReportFormat.offered()
                .map(format -> new Download(
                        "reporting.download." + format.ending(),
                        "download/meting/" + measurement + "/rapport." + format.ending()))
                .toList();
    }

    @Override
    @PreAuthorize("isAuthenticated()")
    public List<Download> of(MeasurementId start, MeasurementId end) {
        return ReportFormat.offered()
                .map(format -> new Download(
                        "reporting.download." + format.ending(),
                        "download/vergelijking/" + start + "/" + end + "." + format.ending()))
                .toList();
    }
}
