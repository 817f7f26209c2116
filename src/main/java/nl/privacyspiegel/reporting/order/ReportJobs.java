package nl.privacyspiegel.reporting.order;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import nl.privacyspiegel.organisation.accounts.AbsentMembers;
import nl.privacyspiegel.organisation.refused.RefusedAccess;
import nl.privacyspiegel.organisation.refused.RefusedKind;
import nl.privacyspiegel.reporting.content.ReportFile;
import nl.privacyspiegel.reporting.order.MyReport.State;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.work.OrderedWork;
import nl.privacyspiegel.shared.work.WorkDesk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Makes reports that are ordered, on each server one after the other, as the member who ordered them: what that member may not read
 * does not get into it. What a server that stops was making is made again.
 */
@Component
class ReportJobs implements OrderedWork {

    private static final Logger LOG = LoggerFactory.getLogger(ReportJobs.class);
    private static final Duration NO_ROOM = Duration.ofSeconds(1);

    private final OrderedReportStore desk;
    private final OverviewReports overviews;
    private final AnnualReports annual;
    private final RefusedAccess refusals;
    private final AbsentMembers members;
    private final WorkDesk work;
    private final Map<OrderedReportId, Progress> underWay = new ConcurrentHashMap<>();

    /** A report can take a good part of the memory. */
    private final Semaphore room = new Semaphore(1);

    private volatile boolean stopping;

    ReportJobs(
            OrderedReportStore desk,
            OverviewReports overviews,
            AnnualReports annual,
            RefusedAccess refusals,
            AbsentMembers members,
            WorkDesk work) {
        this.desk = desk;
        this.overviews = overviews;
        this.annual = annual;
        this.refusals = refusals;
        this.members = members;
        this.work = work;
    }

    @Override
    public String name() {
        return "report";
    }

    @Override
    public Optional<Duration> work(UUID id) {
        if (!room.tryAcquire()) {
            return Optional.of(NO_ROOM);
        }
        try {
            return make(new OrderedReportId(id));
        } finally {
            room.release();
            work.look();
        }
    }

    @Override
    public void giveUp(UUID id) {
        desk.end(new OrderedReportId(id), State.STOPPED);
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

    private Optional<Duration> make(OrderedReportId id) {
        Progress progress = new Progress();
        underWay.put(id, progress);
        try {
            desk.begin(id).ifPresent(report -> desk.finish(id, asTheMember(report, progress)));
        } catch (CancellationException withdrawn) {
            LOG.debug("Report {} was withdrawn", id);
            return stopping ? Optional.of(NO_ROOM) : Optional.empty();
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
        return Optional.empty();
    }

    private ReportFile asTheMember(OrderedReport report, Progress progress) {
        return members.as(report.member(), report.orderedAt(), () -> make(report, progress))
                .orElseThrow(() -> new AccessDeniedException("session"));
    }

    private ReportFile make(OrderedReport report, Progress progress) {
        progress.at(0, 1);
        ReportFile file = switch (report.order()) {
            case ReportOrder.Overview(var unit) -> overviews.write(unit, report.locale(), progress);
            case ReportOrder.Annual order -> annual.write(order, report.locale(), progress);
        };
        // Withdrawn, or stopped with the server, while its last part was written: then it is not stored.
        progress.at(1, 1);
        return file;
    }

    /** Whoever stops the server does not wait for a report. */
    @EventListener(ContextClosedEvent.class)
    void stop() {
        stopping = true;
        underWay.values().forEach(Progress::cancel);
    }
}
