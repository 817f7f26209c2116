package nl.privacyspiegel.reporting.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.accounts.Members;
import nl.privacyspiegel.reporting.Reported;
import nl.privacyspiegel.reporting.order.MyReport.State;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.work.DueWork;
import nl.privacyspiegel.shared.work.TwoServers;
import nl.privacyspiegel.shared.work.WorkDesk;
import nl.privacyspiegel.testing.AtOnce;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Reports are made once, as who ordered them, whatever becomes of servers, roles and sessions meanwhile. */
class ReportJobsTest {

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
        private ReportJobs workshop;

        @Autowired
        private Members members;

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
    }
}
