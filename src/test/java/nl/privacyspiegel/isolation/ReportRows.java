package nl.privacyspiegel.isolation;

import static nl.privacyspiegel.isolation.Answer.ALLOWED;
import static nl.privacyspiegel.isolation.Answer.DENIED;
import static nl.privacyspiegel.isolation.Answer.NOT_FOUND;
import static nl.privacyspiegel.isolation.Row.self;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.privacyspiegel.isolation.Row.Call;
import nl.privacyspiegel.organisation.remembered.ChartExports;
import nl.privacyspiegel.reporting.order.MyReports;
import nl.privacyspiegel.reporting.order.OrderedReportId;
import nl.privacyspiegel.reporting.order.ReportOrder;
import nl.privacyspiegel.shared.chart.drawing.ChartFormat;
import nl.privacyspiegel.shared.work.DueWork;

/** Who gets what of charts that are taken along and of reports that are ordered. That they are nobody else's is in the tests of reporting. */
public final class ReportRows {

    private final Visitors visitors;
    private final MyReports reports;
    private final ChartExports exports;

    public ReportRows(Visitors visitors) {
        this.visitors = visitors;
        this.reports = visitors.door(MyReports.class);
        this.exports = visitors.door(ChartExports.class);
    }

    public List<Row> rows() {
        return List.of(
                self("MyReports.list()", things -> reports.list(), DENIED),
                ordering(
                        "ChartExports.record(UnitId, String, Enum)",
                        things -> exports.record(visitors.unit(things), "Grafiek", ChartFormat.PNG)),
                ordering("MyReports.order(ReportOrder, Locale)", things -> reports.remove(ordered(things))),
                ordering("MyReports.remove(OrderedReportId)", things -> reports.remove(id(things))),
                ordering("MyReports.file(OrderedReportId)", things -> {
                    OrderedReportId id = id(things);
                    if (things == Things.REAL) {
                        DueWork.in(visitors.application()).run();
                    }
                    reports.file(id);
                }));
    }

    private static Row ordering(String method, Call call) {
        return new Row(method, call, NOT_FOUND, NOT_FOUND, DENIED, ALLOWED, ALLOWED, ALLOWED, DENIED);
    }

    private OrderedReportId ordered(Things things) {
        return reports.order(new ReportOrder.Overview(visitors.unit(things)), Locale.ENGLISH);
    }

    private OrderedReportId id(Things things) {
        return things.either(() -> ordered(things), () -> new OrderedReportId(UUID.randomUUID()));
    }
}
