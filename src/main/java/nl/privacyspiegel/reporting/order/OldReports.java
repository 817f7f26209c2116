package nl.privacyspiegel.reporting.order;

import nl.privacyspiegel.shared.work.RegularWork;
import org.springframework.stereotype.Component;

/** Throws reports away a day after they were ready. */
@Component
class OldReports implements RegularWork {

    private final OrderedReportStore desk;

    OldReports(OrderedReportStore desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "old-reports";
    }

    @Override
    public String cron() {
        return "0 7 * * * *";
    }

    @Override
    public void work() {
        desk.discardOld();
    }
}
