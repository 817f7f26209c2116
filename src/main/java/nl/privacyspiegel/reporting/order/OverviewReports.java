package nl.privacyspiegel.reporting.order;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import nl.privacyspiegel.assessment.AdoptedMeasurement;
import nl.privacyspiegel.assessment.AdoptedMeasurements;
import nl.privacyspiegel.assessment.MeasurementContent;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.consensus.AgreedNote;
import nl.privacyspiegel.assessment.consensus.AgreedNotes;
import nl.privacyspiegel.framework.FrameworkVersionId;
import nl.privacyspiegel.framework.Frameworks;
import nl.privacyspiegel.insight.TrendFilter;
import nl.privacyspiegel.insight.Trends;
import nl.privacyspiegel.organisation.AuditObject;
import nl.privacyspiegel.organisation.AuditTrail;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.organisation.Units;
import nl.privacyspiegel.organisation.settings.OrganisationSettings;
import nl.privacyspiegel.reporting.content.ApplicationVersion;
import nl.privacyspiegel.reporting.content.HouseStyle;
import nl.privacyspiegel.reporting.content.OverviewContent;
import nl.privacyspiegel.reporting.content.OverviewRows;
import nl.privacyspiegel.reporting.content.ReportAct;
import nl.privacyspiegel.reporting.content.ReportCell;
import nl.privacyspiegel.reporting.content.ReportFile;
import nl.privacyspiegel.reporting.content.ReportTexts;
import nl.privacyspiegel.reporting.content.TestResults;
import nl.privacyspiegel.reporting.excel.XlsxOverview;
import nl.privacyspiegel.reporting.excel.XlsxWriter;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the workbook of everything that the current member may read of a unit and all below it. */
@Component
class OverviewReports {

    private static final int MEASUREMENTS_AT_ONCE = 40;
    /** The sheets before the long lists take as long as so many measurements. */
    private static final int FIRST_SHEETS = 20;

    private final Trends trends;
    private final AdoptedMeasurements adopted;
    private final AgreedNotes agreed;
    private final Frameworks frameworks;
    private final TestResults tests;
    private final Units units;
    private final OrganisationSettings settings;
    private final AuditTrail audit;
    private final MessageSource messages;
    private final Clock clock;
    private final ApplicationVersion version;

    OverviewReports(
            Trends trends,
            AdoptedMeasurements adopted,
            AgreedNotes agreed,
            Frameworks frameworks,
            TestResults tests,
            Units units,
            OrganisationSettings settings,
            AuditTrail audit,
            MessageSource messages,
            Clock clock,
            ApplicationVersion version) {
        this.trends = trends;
        this.adopted = adopted;
        this.agreed = agreed;
        this.frameworks = frameworks;
        this.tests = tests;
        this.units = units;
        this.settings = settings;
        this.audit = audit;
        this.messages = messages;
        this.clock = clock;
        this.version = version;
    }

    /**
     * @throws nl.privacyspiegel.shared.NotFoundException when there is no such unit for the current member
     * @throws java.util.concurrent.CancellationException when nobody waits for it any more
     */
    ReportFile write(UnitId unit, Locale locale, Progress progress) {
        Instant now = clock.instant();
        LocalDateTime time = ReportTexts.wallClock(now);
        ReportTexts words = new ReportTexts(messages, locale);
        Map<UnitId, String> names = new LinkedHashMap<>();
        List<UnitSummary> shown = units.atAndBelow(unit);
        shown.forEach(each -> names.put(each.id(), each.name()));
        List<AdoptedMeasurement> measurements = adopted.of(names.keySet());
        int total = measurements.size() + FIRST_SHEETS;
        OverviewContent content = OverviewContent.of(
                trends.read(TrendFilter.ALL.ofUnit(unit)),
                names.size(),
                measurements.size(),
                tests.of(names.keySet(), each -> true, words, time),
                words,
                version.number(),
                time);
        progress.at(FIRST_SHEETS, total);
        byte[] file =
                XlsxOverview.write(content, HouseStyle.of(settings.style(unit)), words, now, (decisions, findings) -> {
                    Map<FrameworkVersionId, OverviewRows> rows = new HashMap<>();
                    for (int from = 0; from < measurements.size(); from += MEASUREMENTS_AT_ONCE) {
                        int to = Math.min(measurements.size(), from + MEASUREMENTS_AT_ONCE);
                        handOn(measurements.subList(from, to), names, rows, words, decisions, findings);
                        progress.at(FIRST_SHEETS + to, total);
                    }
                });
        UnitSummary top = shown.getFirst();
        audit.record(ReportAct.OVERVIEW_EXPORTED, unit, AuditObject.of(unit, top.name()), Role.contentReaders());
        return new ReportFile(
                ReportFile.name("privacyspiegel-overzicht", top.name(), "xlsx", time.toLocalDate()),
                XlsxWriter.CONTENT_TYPE,
                file);
    }

    private void handOn(
            List<AdoptedMeasurement> measurements,
            Map<UnitId, String> names,
            Map<FrameworkVersionId, OverviewRows> rows,
            ReportTexts words,
            Consumer<List<ReportCell>> decisions,
            Consumer<List<ReportCell>> findings) {
        Map<MeasurementId, MeasurementContent> contents = contents(measurements);
        Map<MeasurementId, Map<String, AgreedNote>> notes =
                agreed.of(measurements.stream().map(AdoptedMeasurement::id).toList());
        for (AdoptedMeasurement measurement : measurements) {
            MeasurementContent content = contents.get(measurement.id());
            if (content != null) {
                OverviewRows of = rows.computeIfAbsent(
                        measurement.framework(),
                        id -> new OverviewRows(frameworks.get(id).data(), words));
                String name = names.getOrDefault(measurement.unit(), "");
                of.decisions(name, measurement, content, notes.getOrDefault(measurement.id(), Map.of()))
                        .forEach(decisions);
                of.findings(name, measurement, content).forEach(findings);
            }
        }
    }

    private Map<MeasurementId, MeasurementContent> contents(List<AdoptedMeasurement> measurements) {
        Map<MeasurementId, MeasurementContent> contents = new HashMap<>();
        adopted.contents(measurements.stream().map(AdoptedMeasurement::id).toList())
                .forEach(content -> contents.put(content.id(), content));
        return contents;
    }
}
