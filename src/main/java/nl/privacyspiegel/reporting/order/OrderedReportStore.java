package nl.privacyspiegel.reporting.order;

import java.time.Clock;
import java.util.Optional;
import nl.privacyspiegel.reporting.content.ReportFile;
import nl.privacyspiegel.reporting.order.MyReport.State;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the books of reports that are ordered: each step is a transaction of its own. */
@Component
@Transactional
class OrderedReportStore {

    private final OrderedReportRepository reports;
    private final OrderedReportPartRepository parts;
    private final Clock clock;

    OrderedReportStore(OrderedReportRepository reports, OrderedReportPartRepository parts, Clock clock) {
        this.reports = reports;
        this.parts = parts;
        this.clock = clock;
    }

    /** What to make; empty when it was withdrawn or is made. */
    Optional<OrderedReport> begin(OrderedReportId id) {
        Optional<OrderedReport> report = reports.lock(id.value()).filter(OrderedReport::isUnderWay);
        report.ifPresent(OrderedReport::begin);
        return report;
    }

    /** Keeps the file, unless the report was withdrawn in the meantime. */
    void finish(OrderedReportId id, ReportFile file) {
        reports.lock(id.value()).ifPresent(report -> {
            report.finish(file.fileName(), file.contentType(), clock.instant());
            parts.saveAll(OrderedReportPart.of(id, file.content()));
        });
    }

    void end(OrderedReportId id, State how) {
        reports.lock(id.value()).ifPresent(report -> report.end(how, clock.instant()));
    }

    void discardOld() {
        reports.deleteEndedBy(clock.instant().minus(OrderedReport.KEPT));
    }
}
