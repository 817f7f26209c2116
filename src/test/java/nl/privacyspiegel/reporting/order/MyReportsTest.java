package nl.privacyspiegel.reporting.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.accounts.Accounts;
import nl.privacyspiegel.organisation.accounts.Members;
import nl.privacyspiegel.reporting.Reported;
import nl.privacyspiegel.reporting.content.ReportFile;
import nl.privacyspiegel.reporting.excel.XlsxWriter;
import nl.privacyspiegel.reporting.order.MyReport.State;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import nl.privacyspiegel.testing.Person;
import nl.privacyspiegel.testing.Visitor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who orders a report goes on with other work, and finds it under "Mijn rapporten" for a day. */
class MyReportsTest {

    @Nested
    @OnH2
    class WithH2 extends UseCases {}

    @Nested
    @OnPostgres
    class WithPostgres extends UseCases {}

    abstract static class UseCases extends OrderUseCases {

        @Autowired
        private OrderedReportStore desk;

        @Autowired
        private Members members;

        @Autowired
        private Accounts accounts;

        @LocalServerPort
        private int port;

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
    }
}
