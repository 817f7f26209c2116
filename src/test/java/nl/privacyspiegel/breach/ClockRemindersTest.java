package nl.privacyspiegel.breach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.privacyspiegel.breach.Notification.Kind;
import nl.privacyspiegel.organisation.AccountStore;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.work.DueWork;
import nl.privacyspiegel.shared.work.TwoServers;
import nl.privacyspiegel.testing.MailBox;
import nl.privacyspiegel.testing.MovingClock;
import nl.privacyspiegel.testing.OnMail;
import nl.privacyspiegel.testing.OnMailWithPostgres;
import nl.privacyspiegel.testing.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("The end of a legal clock is told by mail")
class ClockRemindersTest {

    abstract static class Cases extends BreachUseCases {

        private static final Duration MINUTE = Duration.ofMinutes(1);

        @Autowired
        private ClockReminders reminders;

        @Autowired
        private AccountStore accounts;

        @Autowired
        private TransactionTemplate transactions;

        @Autowired
        private ApplicationContext application;

        /** That of the server that sends; people write down what they know at noon. */
        private MovingClock wall = new MovingClock(Instant.EPOCH);

        @BeforeEach
        void the_mailbox_is_empty_and_it_is_noon() {
            DueWork.in(application).run();
            MailBox.empty();
            wall = new MovingClock(now());
        }

        private BreachId known() {
            BreachId id = reported();
            decisions.aware(id, one, aware(0), NEVER);
            return id;
        }

        /** Waits so long and looks what the member of the working group got until then. */
        private List<String> after(Duration time) {
            wall.pass(time);
            reminders.tell(wall.instant());
            DueWork.in(application).run();
            return subjects(assessor);
        }

        private static List<String> subjects(Person person) {
            return MailBox.to(person.email()).stream()
                    .map(MailBox.Mail::subject)
                    .toList();
        }

        @Test
        void a_day_half_a_day_and_an_hour_before_it_and_when_it_passed_each_once() {
            BreachId id = known();
            assertThat(after(Duration.ofDays(2).minus(MINUTE))).isEmpty();
            assertThat(after(MINUTE)).hasSize(1);
            assertThat(after(MINUTE)).hasSize(1);
            assertThat(after(Duration.ofHours(12))).hasSize(2);
            assertThat(after(Duration.ofHours(11))).hasSize(3);
            assertThat(after(Duration.ofHours(1).minus(MINUTE))).hasSize(3);
            String number = "Datalek " + sheet(id).name() + ": ";
            assertThat(after(MINUTE))
                    .containsExactly(
                            number + "nog hoogstens 24 uur om te melden of te besluiten",
                            number + "nog hoogstens 12 uur om te melden of te besluiten",
                            number + "nog hoogstens 1 uur om te melden of te besluiten",
                            number + "de klok is verstreken");
            assertThat(after(Duration.ofDays(2))).hasSize(4);
        }

        @Test
        void to_the_working_group_and_the_supervisor_of_the_controller_and_above_and_to_nobody_else() {
            Person theirs = people.member(one, Role.ASSESSOR);
            Person elsewhere = people.member(other, Role.ASSESSOR);
            Person management = people.member(service, Role.MANAGEMENT);
            known();
            after(Duration.ofDays(2));
            for (Person each : List.of(assessor, supervisor, theirs)) {
                assertThat(subjects(each)).hasSize(1);
            }
            for (Person each : List.of(elsewhere, management)) {
                assertThat(subjects(each)).isEmpty();
            }
        }

        @Test
        void it_says_the_number_and_the_end_with_a_link_and_no_word_of_what_happened() {
            BreachId id = known();
            after(Duration.ofDays(2));
            MailBox.Mail mail = MailBox.to(assessor.email()).getFirst();
            assertThat(mail.text())
                    .contains(
                            "eindigt op 5 maart 2026 om 12:00 (Nederlandse tijd)",
                            "Naar het datalek:\n" + MailBox.ADDRESS + "/datalekken/" + id + "\n");
            assertThat(mail.html())
                    .contains("<html lang=\"nl\">", "<a href=\"" + MailBox.ADDRESS + "/datalekken/" + id + "\"");
            for (String written : List.of("Mail naar verkeerde", "Suite", "collega", "bevestigde", "teamleider")) {
                assertThat(mail.subject() + mail.text() + mail.html()).doesNotContain(written);
            }
        }

        @Test
        void it_speaks_the_language_of_the_member() {
            transactions.executeWithoutResult(status -> accounts.speak(supervisor.id(), "en"));
            known();
            after(Duration.ofHours(71));
            MailBox.Mail mail = MailBox.to(supervisor.email()).getFirst();
            assertThat(mail.subject()).endsWith(": 1 hour at most left to notify or decide");
            assertThat(mail.text()).contains("ends on 5 March 2026 at 12:00 (Dutch time)");
            assertThat(mail.html()).contains("<html lang=\"en\">");
        }

        @Test
        void a_clock_at_which_all_was_done_tells_nothing_more() {
            BreachId decided = known();
            decisions.decide(decided, one, decision(AuthorityChoice.NOT_REPORTED), NEVER);
            BreachId withdrawn = changes.report(service, Set.of(one), report("Een tweede"));
            decisions.aware(withdrawn, one, aware(0), NEVER);
            decisions.decide(withdrawn, one, decision(AuthorityChoice.REPORT), NEVER);
            decisions.notified(withdrawn, one, notification(Kind.WHOLE, ""), NEVER);
            decisions.notified(withdrawn, one, notification(Kind.WITHDRAWAL, ""), 99);
            assertThat(after(Duration.ofDays(2))).isEmpty();
            assertThat(after(Duration.ofHours(30))).isEmpty();
        }

        @Test
        void one_that_it_was_decided_to_tell_the_authority_of_still_runs() {
            BreachId id = known();
            decisions.decide(id, one, decision(AuthorityChoice.REPORT), NEVER);
            assertThat(after(Duration.ofDays(2))).hasSize(1);
        }

        @Test
        void a_server_that_was_away_sends_one_mail_and_none_of_long_ago() {
            known();
            assertThat(after(Duration.ofHours(71))).hasSize(1);
            BreachId old = changes.report(service, java.util.Set.of(other), report("Van vorige maand"));
            decisions.aware(old, other, aware(24 * 20), NEVER);
            assertThat(after(Duration.ofHours(20)))
                    .as("the end that passed, not that of last month")
                    .hasSize(2);
        }

        @Test
        void a_clock_that_was_put_right_is_told_anew() {
            BreachId id = known();
            after(Duration.ofHours(50));
            decisions.aware(id, one, aware(1), of(id, one).aware().orElseThrow().place());
            assertThat(after(MINUTE)).hasSize(2);
            assertThat(MailBox.to(assessor.email()).getLast().text()).contains("5 maart 2026 om 11:00");
        }

        @Test
        void the_clocks_of_one_breach_are_told_in_one_mail() {
            BreachId id = known();
            decisions.aware(id, other, aware(1), NEVER);
            assertThat(after(Duration.ofDays(2))).hasSize(1);
            assertThat(MailBox.to(assessor.email()).getFirst().text())
                    .contains("Het gaat om 2 klokken", "5 maart 2026 om 11:00");
        }

        @Test
        void two_servers_that_look_at_once_send_one() throws Exception {
            known();
            wall.pass(Duration.ofDays(2));
            try (ExecutorService nodes = Executors.newFixedThreadPool(2)) {
                List<Future<?>> both = Stream.<Future<?>>generate(
                                () -> nodes.submit(() -> reminders.tell(wall.instant())))
                        .limit(2)
                        .toList();
                for (Future<?> each : both) {
                    each.get();
                }
            }
            try (TwoServers servers = new TwoServers(application)) {
                servers.untilIdle();
            }
            assertThat(subjects(assessor)).hasSize(1);
            assertThat(subjects(supervisor)).hasSize(1);
        }
    }

    @Nested
    @OnMail
    class H2 extends Cases {}

    @Nested
    @OnMailWithPostgres
    class Postgres extends Cases {}
}
