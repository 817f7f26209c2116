package nl.privacyspiegel.reporting;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.privacyspiegel.organisation.AuditDetail;
import nl.privacyspiegel.organisation.AuditObject;
import nl.privacyspiegel.organisation.AuditTrail;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.settings.OrganisationSettings;
import nl.privacyspiegel.privacytest.Results;
import nl.privacyspiegel.privacytest.campaign.CampaignAct;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.privacytest.campaign.ResultDownloads;
import nl.privacyspiegel.privacytest.outcome.CampaignComparison;
import nl.privacyspiegel.privacytest.outcome.CampaignResults;
import nl.privacyspiegel.privacytest.outcome.CampaignResults.ResultUnit;
import nl.privacyspiegel.privacytest.results.Disclosed;
import nl.privacyspiegel.reporting.content.ApplicationVersion;
import nl.privacyspiegel.reporting.content.HouseStyle;
import nl.privacyspiegel.reporting.content.ReportAct;
import nl.privacyspiegel.reporting.content.ReportFile;
import nl.privacyspiegel.shared.NotFoundException;
import org.springframework.context.MessageSource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Results of campaigns as files. Who may see what is decided by the module that the results come from. */
@Service
public class ResultReports implements ResultDownloads {

    private final Results results;
    private final ResultReport report;
    private final OrganisationSettings settings;
    private final AuditTrail audit;

    ResultReports(
            Results results,
            OrganisationSettings settings,
            AuditTrail audit,
            MessageSource messages,
            Clock clock,
            ApplicationVersion version) {
        this.results = results;
        this.settings = settings;
        this.audit = audit;
        this.report = new ResultReport(messages, clock, version.number());
    }

    /**
     * The Excel report of one campaign for one unit and everything below it.
     *
     * @param unit the first one that the current member may see when empty
     * @throws NotFoundException when there is no such campaign, or no such unit in it, for the current member
     */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public ReportFile results(CampaignId campaign, Optional<UnitId> unit, Locale locale) {
        CampaignResults found = results.get(campaign);
        ResultUnit chosen = unit.map(id -> found.unit(id).orElseThrow(NotFoundException::new))
                .orElseGet(found.units()::getFirst);
        audit.record(
                ReportAct.RESULTS_EXPORTED,
                chosen.id(),
                AuditObject.of(
                        CampaignAct.About.CAMPAIGN,
                        campaign.value(),
                        found.header().name()),
                Role.ASSESSOR,
                Role.MANAGEMENT,
                Role.SUPERVISOR);
        return report.xlsx(found, chosen, HouseStyle.of(settings.style(chosen.id())), locale);
    }

    @Override
    @PreAuthorize("isAuthenticated()")
    public List<Download> of(CampaignId campaign, UnitId unit) {
        return List.of(new Download(
                "reporting.download.xlsx", "download/afname/" + campaign + "/resultaten.xlsx?eenheid=" + unit));
    }

    /**
     * Two campaigns beside each other for one unit and everything below it, from what the current member may see of both.
     *
     * @param unit the first one that the current member may see in both when empty
     * @throws NotFoundException when there is no such campaign, no such earlier one of the same quiz, or no such unit in both for
     *     the current member, and when the unit is suppressed in one of both
     */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public ReportFile comparison(
            CampaignId campaign, CampaignId earlier, Optional<UnitId> unit, ReportFormat format, Locale locale) {
        if (results.earlier(campaign).stream().noneMatch(each -> each.id().equals(earlier))) {
            throw new NotFoundException();
        }
        CampaignResults now = results.get(campaign);
        CampaignResults then = results.get(earlier);
        ResultUnit chosen = CampaignComparison.units(now, then).stream()
                .filter(each -> unit.isEmpty() || unit.get().equals(each.id()))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        if (!(CampaignComparison.of(now, then, chosen.id())
                instanceof Disclosed.Shown<CampaignComparison>(CampaignComparison comparison))) {
            throw new NotFoundException();
        }
        audit.record(
                ReportAct.RESULTS_COMPARED,
                chosen.id(),
                AuditObject.of(
                                CampaignAct.About.CAMPAIGN,
                                campaign.value(),
                                AuditObject.named(
                                        then.header().name(), now.header().name()))
                        .with(AuditDetail.FORMAT, format),
                Role.contentReaders());
        return report.compared(comparison, now, chosen, HouseStyle.of(settings.style(chosen.id())), format, locale);
    }

    @Override
    @PreAuthorize("isAuthenticated()")
    public List<Download> comparing(CampaignId campaign, CampaignId earlier, UnitId unit) {
        return ReportFormat.offered()
                .map(format -> new Download(
                        "reporting.download." + format.ending(),
                        "download/afname/%s/vergelijking/%s.%s?eenheid=%s"
                                .formatted(campaign, earlier, format.ending(), unit)))
                .toList();
    }
}
