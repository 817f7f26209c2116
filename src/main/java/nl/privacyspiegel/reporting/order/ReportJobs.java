package nl.privacyspiegel.reporting.order;

import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.privacyspiegel.organisation.refused.RefusedAccess;
import nl.privacyspiegel.organisation.refused.RefusedKind;
import nl.privacyspiegel.reporting.content.Progress;
import nl.privacyspiegel.reporting.content.ReportFile;
import nl.privacyspiegel.reporting.order.MyReport.State;
import nl.privacyspiegel.shared.NotFoundException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Makes reports that are ordered, one after the other, as the member who ordered them: what that member may not read does
 * not get into it. A server that stops leaves them unmade, and says so at its next start.
 */
@Component
class ReportJobs implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ReportJobs.class);

    private final OrderedReportStore desk;
    private final OverviewReports overviews;
    private final AnnualReports annual;
    private final RefusedAccess refusals;
    private final SecurityContextHolderStrategy contexts;
    private final Map<OrderedReportId, Progress> underWay = new ConcurrentHashMap<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("report-workshop").factory());

    ReportJobs(
            OrderedReportStore desk,
            OverviewReports overviews,
            AnnualReports annual,
            RefusedAccess refusals,
            SecurityContextHolderStrategy contexts) {
        this.desk = desk;
        this.overviews = overviews;
        this.annual = annual;
        this.refusals = refusals;
        this.contexts = contexts;
    }

    /** A report was ordered and the order is committed. */
    record Ordered(OrderedReportId id) {}

    @TransactionalEventListener
    void take(Ordered ordered) {
        Progress progress = new Progress();
        underWay.put(ordered.id(), progress);
        var asTheMember =
                new DelegatingSecurityContextRunnable(() -> make(ordered.id(), progress), contexts.getContext());
        asTheMember.setSecurityContextHolderStrategy(contexts);
        worker.execute(asTheMember);
    }

    int percent(OrderedReportId id) {
        Progress progress = underWay.get(id);
        return progress == null ? 0 : progress.percent();
    }

    /** Nobody waits for this report any more. */
    void cancel(OrderedReportId id) {
        Progress progress = underWay.get(id);
        if (progress != null) {
            progress.cancel();
        }
    }

    private void make(OrderedReportId id, Progress progress) {
        try {
            desk.begin(id).ifPresent(report -> desk.finish(id, make(report, progress)));
        } catch (CancellationException withdrawn) {
            LOG.debug("Report {} was withdrawn", id);
        } catch (NotFoundException | AccessDeniedException refused) {
            refusals.tell(refused, RefusedKind.FILE);
            desk.end(id, State.REFUSED);
        } catch (RuntimeException | OutOfMemoryError trouble) {
            // Its message could hold what somebody found or answered.
            LOG.error("Report {}: {}", id, trouble.getClass().getName());
            desk.end(id, State.FAILED);
        } finally {
            underWay.remove(id);
        }
    }

    private ReportFile make(OrderedReport report, Progress progress) {
        progress.at(0, 1);
        return switch (report.order()) {
            case ReportOrder.Overview(var unit) -> overviews.write(unit, report.locale(), progress);
            case ReportOrder.Annual(var unit, int year) -> annual.write(unit, year, report.locale(), progress);
        };
    }

    @EventListener(ApplicationReadyEvent.class)
    void afterStart() {
        desk.giveUpAll();
        discardOld();
    }

    @Scheduled(cron = "0 7 * * * *", zone = "Europe/Amsterdam")
    void discardOld() {
        desk.discardOld();
    }

    @Override
    public void destroy() {
        underWay.values().forEach(Progress::cancel);
        worker.shutdownNow();
    }
}
