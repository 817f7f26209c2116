package nl.privacyspiegel.reporting.order;

import java.time.Clock;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.Units;
import nl.privacyspiegel.reporting.Reported;
import nl.privacyspiegel.reporting.content.AnnualLevel;
import nl.privacyspiegel.reporting.order.MyReport.State;
import nl.privacyspiegel.shared.work.DueWork;
import nl.privacyspiegel.testing.MeasuredUnit;
import nl.privacyspiegel.testing.People;
import nl.privacyspiegel.testing.Person;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** A manager of a measured department who orders reports. */
abstract class OrderUseCases {

    @Autowired
    MyReports reports;

    @Autowired
    OrderedReportRepository ordered;

    @Autowired
    People people;

    @Autowired
    Units units;

    @Autowired
    Clock clock;

    @Autowired
    JdbcTemplate database;

    @Autowired
    ApplicationContext application;

    UnitId department = UnitId.random();
    Person manager = new Person(MemberId.random(), "", "");

    @BeforeEach
    void a_manager_of_a_measured_department() {
        department = people.unit();
        MeasuredUnit.in(application).adopted(people, people.member(department, Role.values()), department);
        manager = people.member(department, Role.MANAGEMENT, Role.ADMINISTRATOR);
        people.login(manager);
    }

    OrderedReportId order() {
        return reports.order(new ReportOrder.Overview(department), Reported.DUTCH);
    }

    MyReport await(OrderedReportId id) {
        DueWork.in(application).run();
        return mine(id);
    }

    MyReport mine(OrderedReportId id) {
        return reports.list().stream()
                .filter(report -> report.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    ReportOrder annual(int year) {
        return new ReportOrder.Annual(department, year, AnnualLevel.COLLEGE, AnnualFormat.DOCX);
    }

    OrderedReportId store(State state) {
        OrderedReport report = new OrderedReport(
                manager.id(),
                new ReportOrder.Overview(department),
                people.as(manager, () -> units.get(department)),
                Reported.DUTCH,
                clock.instant());
        if (state == State.MAKING) {
            report.begin();
        }
        return ordered.save(report).id();
    }

    int parts(OrderedReportId id) {
        Integer count = database.queryForObject(
                "select count(*) from ordered_report_part where report_id = ?", Integer.class, id.value());
        return count == null ? 0 : count;
    }
}
