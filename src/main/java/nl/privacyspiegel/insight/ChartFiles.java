package nl.privacyspiegel.insight;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.privacyspiegel.organisation.AuditDetail;
import nl.privacyspiegel.organisation.AuditObject;
import nl.privacyspiegel.organisation.AuditTrail;
import nl.privacyspiegel.organisation.OrganisationAct;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.chart.drawing.ChartFormat;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Charts to take along as a picture or as numbers. Each is written down in the audit trail. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class ChartFiles {

    private static final Role[] READERS = {Role.MANAGEMENT, Role.SUPERVISOR, Role.ASSESSOR};

    private final Trends trends;
    private final UnitPositions positions;
    private final TrendCharts trendCharts;
    private final TestCharts testCharts;
    private final PositionCharts positionCharts;
    private final AuditTrail audit;

    ChartFiles(
            Trends trends,
            UnitPositions positions,
            TrendCharts trendCharts,
            TestCharts testCharts,
            PositionCharts positionCharts,
            AuditTrail audit) {
        this.trends = trends;
        this.positions = positions;
        this.trendCharts = trendCharts;
        this.testCharts = testCharts;
        this.positionCharts = positionCharts;
        this.audit = audit;
    }

    /**
     * A chart of the page of trends.
     *
     * @throws NotFoundException when the page with this filter has no such chart for the current member
     */
    public byte[] trend(TrendFilter filter, String key, ChartFormat format, Locale locale) {
        Trend trend = trends.read(filter);
        InsightChart chart = Stream.of(
                        trendCharts.throughTime(trend, locale),
                        trendCharts.map(trend, locale),
                        testCharts.of(trend, locale))
                .flatMap(List::stream)
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        return handOut(trend.unit(), chart, format, locale);
    }

    /**
     * The chart of the page that compares units.
     *
     * @throws NotFoundException when there is none for the current member
     */
    public byte[] position(TrendFilter filter, ChartFormat format, Locale locale) {
        UnitPosition position = positions.read(filter);
        InsightChart chart = positionCharts.of(position, locale).orElseThrow(NotFoundException::new);
        return handOut(position.unit(), chart, format, locale);
    }

    private byte[] handOut(UnitSummary unit, InsightChart chart, ChartFormat format, Locale locale) {
        audit.record(
                OrganisationAct.CHART_EXPORTED,
                unit.id(),
                new AuditObject(
                                OrganisationAct.About.REPORT,
                                chart.key(),
                                chart.chart().title())
                        .with(AuditDetail.FORMAT, format.name()),
                READERS);
        return format.write(
                chart.chart(), chart.table(), locale, chart.conclusion().text());
    }
}
