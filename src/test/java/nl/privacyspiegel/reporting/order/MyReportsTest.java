package nl.privacyspiegel.reporting.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.Units;
import nl.privacyspiegel.organisation.accounts.Accounts;
import nl.privacyspiegel.organisation.accounts.Members;
import nl.privacyspiegel.reporting.Reported;
import nl.privacyspiegel.reporting.content.AnnualLevel;
import nl.privacyspiegel.reporting.content.ReportFile;
import nl.privacyspiegel.reporting.excel.XlsxWriter;
import nl.privacyspiegel.reporting.order.MyReport.State;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.work.DueWork;
import nl.privacyspiegel.shared.work.TwoServers;
import nl.privacyspiegel.shared.work.WorkDesk;
import nl.privacyspiegel.testing.AtOnce;
import nl.privacyspiegel.testing.MeasuredUnit;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import nl.privacyspiegel.testing.People;
import nl.privacyspiegel.testing.Person;
import nl.privacyspiegel.testing.Visitor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** Who orders a report goes on with other work, and finds it under "Mijn rapporten" for a day. */
class MyReportsTest {

    @Nested
    @OnH2
    class WithH2 extends UseCases {}

    @Nested
    @OnPostgres
    class WithPostgres extends UseCases {}

    abstract static class UseCases {

        @Autowired
        private MyReports reports;

        @Autowired
        private OrderedReportStore desk;

        @Autowired
        private ReportJobs workshop;

        @Autowired
        private OrderedReportRepository ordered;

        @Autowired
        private People people;

        @Autowired
        private Members members;

        @Autowired
        private Accounts accounts;

        @Autowired
        private Units units;

        @Autowired
        private Clock clock;

        @Autowired
        private JdbcTemplate database;

        @Autowired
        private ApplicationContext application;

        @LocalServerPort
        private int port;

        private UnitId department = UnitId.random();
        private Person manager = new Person(MemberId.random(), "", "");

        @BeforeEach
        void a_manager_of_a_measured_department() {
            department = people.unit();
            MeasuredUnit.in(application).adopted(people, people.member(department, Role.values()), department);
            manager = people.member(department, Role.MANAGEMENT, Role.ADMINISTRATOR);
            people.login(manager);
        }

        private OrderedReportId order() {
            return reports.order(new ReportOrder.Overview(department), Reported.DUTCH);
        }

        private MyReport await(OrderedReportId id) {
            DueWork.in(application).run();
            return mine(id);
        }

        private MyReport mine(OrderedReportId id) {
            return reports.list().stream()
                    .filter(report -> report.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }

        private ReportOrder annual(int year) {
            return new ReportOrder.Annual(department, year, AnnualLevel.COLLEGE, AnnualFormat.DOCX);
        }

        @Test
        void what_is_ordered_gets_ready_by_itself_and_is_the_file_that_was_asked_for() throws IOException {
            OrderedReportId overview = order();
            OrderedReportId annual = reports.order(annual(2017), Reported.DUTCH);

            assertThat(await(overview).state()).isEqualTo(State.READY);
            assertThat(mine(overview).until()).isEqualTo(clock.instant().plus(Duration.ofDays(1)));
            assertThat(await(annual).percent()).isEqualTo(100);
            try (XSSFWorkbook workbook = new XSSFWorkbook(
                    new ByteArrayInputStream(reports.file(overview).content()))) {
                assertThat(workbook.getSheet("Alle bevindingen").getLastRowNum())
                        .isEqualTo(2 * 24);
            }
            assertThat(reports.file(annual).fileName()).isEqualTo("privacyspiegel-jaarverslag-2017.docx");
            assertThat(reports.list()).extracting(MyReport::id).containsExactlyInAnyOrder(overview, annual);
        }

        @Test
        void a_file_larger_than_a_column_comes_back_as_it_was() {
            byte[] large = new byte[3 * OrderedReportPart.SIZE + 17];
            new Random(5).nextBytes(large);
            OrderedReportId id = store(State.WAITING);
            desk.begin(id);
            desk.finish(id, new ReportFile("groot.xlsx", XlsxWriter.CONTENT_TYPE, large));
            assertThat(reports.file(id).content()).isEqualTo(large);
        }

        @Test
        void of_who_is_erased_no_report_is_left() {
            Person gone = people.member(department, Role.MANAGEMENT);
            OrderedReportId id = people.as(gone, this::order);

            people.run(manager, () -> accounts.erase(gone.id()));

            assertThat(ordered.existsById(id.value())).isFalse();
        }

        @Test
        void it_is_nobody_elses_whatever_role_that_one_has() {
            OrderedReportId id = order();
            await(id);
            people.login(people.member(department, Role.values()));
            assertThat(reports.list()).isEmpty();
            assertThatThrownBy(() -> reports.file(id)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> reports.remove(id)).isInstanceOf(NotFoundException.class);
        }

        @Test
        void the_address_of_a_file_works_for_its_owner_only() {
            OrderedReportId id = order();
            await(id);
            Person other = people.member(department, Role.MANAGEMENT);
            String address = "/download/mijn-rapporten/" + id;
            Visitor stranger = new Visitor(port);
            stranger.login(other.email(), other.password());
            Visitor owner = new Visitor(port);
            owner.login(manager.email(), manager.password());

            assertThat(owner.get(address).statusCode()).isEqualTo(200);
            assertThat(stranger.get(address).statusCode()).isEqualTo(404);
            assertThat(owner.get("/download/mijn-rapporten/x").statusCode()).isEqualTo(404);
            assertThat(new Visitor(port).get(address).statusCode()).isNotEqualTo(200);
        }

        @Test
        void who_may_no_longer_read_the_unit_cannot_open_it_any_more() {
            OrderedReportId id = order();
            await(id);
            people.run(people.administrator(), () -> members.revoke(manager.id(), Role.MANAGEMENT, department));
            assertThatThrownBy(() -> reports.file(id)).isInstanceOf(NotFoundException.class);
        }

        @Test
        void whose_role_was_taken_away_before_its_turn_came_does_not_get_it() {
            OrderedReportId id = store(State.WAITING);
            people.run(people.administrator(), () -> members.revoke(manager.id(), Role.MANAGEMENT, department));
            workshop.work(id.value());
            assertThat(mine(id).state()).isEqualTo(State.REFUSED);
            assertThatThrownBy(this::order).isInstanceOf(AccessDeniedException.class);
        }

        @Test
        void what_is_cancelled_is_gone_and_the_next_one_is_made() {
            OrderedReportId cancelled = order();
            reports.remove(cancelled);
            OrderedReportId next = order();
            assertThat(await(next).state()).isEqualTo(State.READY);
            assertThat(reports.list()).extracting(MyReport::id).containsExactly(next);
            assertThatThrownBy(() -> reports.file(cancelled)).isInstanceOf(NotFoundException.class);
        }

        @Test
        void the_same_report_ordered_twice_at_once_is_made_once() throws Exception {
            var answers = AtOnce.twice(people, manager, this::order);
            assertThat(answers).allMatch(Optional::isPresent);
            assertThat(Set.copyOf(answers)).hasSize(1);
            assertThat(reports.list()).hasSize(1);
            await(answers.getFirst().orElseThrow());
        }

        @Test
        void a_removed_report_leaves_nothing_behind() {
            OrderedReportId id = order();
            await(id);
            assertThat(parts(id)).isPositive();
            reports.remove(id);
            assertThat(parts(id)).isZero();
        }

        @Test
        void after_a_day_it_cannot_be_opened_and_then_it_is_thrown_away() {
            OrderedReportId id = order();
            await(id);
            Instant yesterday = clock.instant().minus(Duration.ofDays(1));
            database.update(
                    "update ordered_report set ended_at = ? where id = ?", Timestamp.from(yesterday), id.value());
            assertThat(reports.list()).isEmpty();
            assertThatThrownBy(() -> reports.file(id)).isInstanceOf(NotFoundException.class);

            desk.discardOld();
            assertThat(ordered.existsById(id.value())).isFalse();
            assertThat(parts(id)).isZero();
        }

        @Test
        void who_has_three_under_way_is_asked_to_wait() {
            for (int i = 0; i < MyReports.MOST_UNDER_WAY; i++) {
                store(State.WAITING);
            }
            assertThatThrownBy(() -> reports.order(annual(2016), Reported.DUTCH))
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            refused -> assertThat(refused.key()).isEqualTo("reporting.mine.tooMany"));
        }

        @Test
        void what_a_killed_server_was_making_is_made_by_the_next_one() {
            OrderedReportId id = order();
            desk.begin(id);
            DueWork next = DueWork.in(application);
            pickedByAServerThatWasKilled(id);

            next.run();
            assertThat(mine(id).state()).isEqualTo(State.MAKING);

            next.findTheDeadAfter(Duration.ofHours(1));
            next.runAfter(Duration.ofMinutes(1));
            assertThat(mine(id).state()).isEqualTo(State.READY);
        }

        @Test
        void what_kills_every_server_is_given_up_and_says_so() {
            OrderedReportId id = order();
            desk.begin(id);
            DueWork next = DueWork.in(application);
            for (int i = 0; i < WorkDesk.MOST_TRIES; i++) {
                pickedByAServerThatWasKilled(id);
                next.findTheDeadAfter(Duration.ofHours(1));
            }
            assertThat(mine(id).state()).isEqualTo(State.STOPPED);
            assertThatThrownBy(() -> reports.file(id)).isInstanceOf(NotFoundException.class);
        }

        private void pickedByAServerThatWasKilled(OrderedReportId id) {
            database.update(
                    "update scheduled_tasks set picked = true, picked_by = 'killed', last_heartbeat = ?,"
                            + " version = version + 1 where task_instance = ?",
                    Timestamp.from(clock.instant()),
                    id.toString());
        }

        @Test
        void two_servers_make_a_report_once() {
            OrderedReportId id = order();

            try (var servers = new TwoServers(application)) {
                servers.untilIdle();
            }

            assertThat(mine(id).state()).isEqualTo(State.READY);
            assertThat(parts(id)).isEqualTo(1);
        }

        @Test
        void who_ended_all_sessions_after_ordering_gets_nothing() {
            OrderedReportId id = order();
            database.update(
                    "update member set sessions_from = ? where id = ?",
                    Timestamp.from(clock.instant().plusSeconds(1)),
                    manager.id().value());
            workshop.work(id.value());
            assertThat(ordered.findById(id.value()).orElseThrow().isReady()).isFalse();
            assertThat(parts(id)).isZero();
        }

        private OrderedReportId store(State state) {
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

        private int parts(OrderedReportId id) {
            Integer count = database.queryForObject(
                    "select count(*) from ordered_report_part where report_id = ?", Integer.class, id.value());
            return count == null ? 0 : count;
        }
    }
}
