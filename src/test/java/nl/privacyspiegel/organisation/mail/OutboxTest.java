package nl.privacyspiegel.organisation.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.accounts.Accounts;
import nl.privacyspiegel.organisation.mail.MailContent.Part;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.work.DueWork;
import nl.privacyspiegel.shared.work.TwoServers;
import nl.privacyspiegel.testing.MailBox;
import nl.privacyspiegel.testing.OnMail;
import nl.privacyspiegel.testing.OnMailWithPostgres;
import nl.privacyspiegel.testing.People;
import nl.privacyspiegel.testing.Person;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Mail goes out once, after the fact that it tells, and leaves nothing of what it said. */
class OutboxTest {

    @Nested
    @OnMail
    class WithH2 extends UseCases {}

    @Nested
    @OnMailWithPostgres
    class WithPostgres extends UseCases {}

    abstract static class UseCases {

        private static final Locale DUTCH = Locale.of("nl");

        @Autowired
        private Outbox outbox;

        @Autowired
        private Mails mails;

        @Autowired
        private MailBooks books;

        @Autowired
        private People people;

        @Autowired
        private Accounts accounts;

        @Autowired
        private JdbcTemplate database;

        @Autowired
        private TransactionTemplate transactions;

        @Autowired
        private ApplicationContext application;

        private Person member = new Person(MemberId.random(), "", "");

        @BeforeEach
        void somebody_with_an_empty_mailbox() {
            DueWork.in(application).run();
            // Only the newest are shown, and all that the tests before this one sent are of the same fixed moment.
            database.update("delete from outgoing_mail");
            MailBox.empty();
            member = people.member(people.unit(), Role.ASSESSOR);
        }

        private static MailContent content(String subject, String words) {
            return MailContent.of(
                    subject,
                    DUTCH,
                    List.of(new Part.Words(words), new Part.Link("Naar de meting", "metingen/1?a=b&c=d")));
        }

        private boolean urgent(String subject, String words) {
            return Boolean.TRUE.equals(transactions.execute(
                    status -> outbox.urgent(member.id(), (texts, language) -> content(subject, words))));
        }

        private void send() {
            DueWork.in(application).run();
        }

        private Map<String, Object> row() {
            return database.queryForMap(
                    "select * from outgoing_mail where member_id = ?",
                    member.id().value());
        }

        @Test
        void what_is_urgent_comes_as_plain_text_and_as_html_with_full_links() {
            assertThat(urgent("De klok loopt", "Nog één dag.")).isTrue();
            assertThat(MailBox.mails()).isEmpty();
            send();

            MailBox.Mail mail = MailBox.to(member.email()).getFirst();
            assertThat(mail.subject()).isEqualTo("De klok loopt");
            assertThat(mail.header("From")).isEqualTo("Privacyspiegel <" + MailBox.FROM + ">");
            assertThat(mail.header("Auto-Submitted")).isEqualTo("auto-generated");
            assertThat(mail.header("Message-ID")).endsWith("@gemeente.example>");
            assertThat(mail.text())
                    .isEqualTo("Nog één dag.\n\nNaar de meting:\n" + MailBox.ADDRESS + "/metingen/1?a=b&c=d\n");
            assertThat(mail.html()).contains("<html lang=\"nl\">", "Nog één dag.");
            assertThat(Jsoup.parse(mail.html()).select("a").attr("href"))
                    .isEqualTo(MailBox.ADDRESS + "/metingen/1?a=b&c=d");
        }

        @Test
        void of_what_was_sent_nothing_is_left_but_that_it_was() {
            urgent("De klok loopt", "Nog één dag.");
            send();
            assertThat(row())
                    .containsEntry("state", "SENT")
                    .containsEntry("subject", "")
                    .containsEntry("plain_text", "")
                    .containsEntry("html_text", "");
        }

        @Test
        void hostile_words_stay_words() {
            urgent(
                    "Welkom\r\nBcc: ieder@elders.example\r\n\r\n<b>x</b>",
                    "<script>alert(1)</script>\r\n.\r\nMAIL FROM:<a@b.example>");
            send();

            MailBox.Mail mail = MailBox.to(member.email()).getFirst();
            assertThat(MailBox.mails()).hasSize(1);
            assertThat(mail.header("Bcc")).isEmpty();
            assertThat(mail.subject()).isEqualTo("Welkom Bcc: ieder@elders.example <b>x</b>");
            assertThat(mail.html()).doesNotContain("<script>").contains("&lt;script&gt;");
            assertThat(mail.text()).startsWith("<script>alert(1)</script> . MAIL FROM:<a@b.example>");
        }

        @Test
        void without_its_fact_there_is_no_mail() {
            transactions.executeWithoutResult(status -> {
                outbox.urgent(member.id(), (texts, language) -> content("Toch niet", "Toch niet."));
                status.setRollbackOnly();
            });
            send();
            assertThat(MailBox.mails()).isEmpty();
        }

        @Test
        void two_servers_send_each_mail_once() {
            for (int i = 0; i < 20; i++) {
                urgent("Bericht " + i, "Tekst");
            }
            try (TwoServers servers = new TwoServers(application)) {
                servers.untilIdle();
            }
            assertThat(MailBox.to(member.email()))
                    .extracting(MailBox.Mail::subject)
                    .hasSize(20)
                    .doesNotHaveDuplicates();
        }

        @Test
        void what_a_killed_server_did_not_write_down_goes_out_under_the_same_number() {
            urgent("De klok loopt", "Nog één dag.");
            UUID id = (UUID) Objects.requireNonNull(row().get("id"));
            assertThat(books.begin(id)).isPresent();
            send();
            assertThat(MailBox.to(member.email()))
                    .singleElement()
                    .satisfies(mail -> assertThat(mail.header("Message-ID")).contains(id.toString()));
        }

        @Test
        void who_cannot_log_in_any_more_gets_nothing_and_who_is_erased_leaves_nothing() {
            urgent("De klok loopt", "Nog één dag.");
            people.run(people.administrator(), () -> accounts.deactivate(member.id()));
            send();
            assertThat(MailBox.mails()).isEmpty();
            assertThat(row()).containsEntry("state", "REFUSED").containsEntry("trouble", "GONE");

            people.run(people.administrator(), () -> accounts.erase(member.id()));
            assertThat(database.queryForList(
                            "select * from outgoing_mail where member_id = ?",
                            member.id().value()))
                    .isEmpty();
        }

        @Test
        void an_administrator_tries_it_and_sees_how_it_went_without_addresses() {
            Person administrator = people.administrator();
            people.run(administrator, () -> {
                assertThat(mails.setting().isOn()).isTrue();
                mails.test();
                assertThatExceptionOfType(RuleViolation.class).isThrownBy(mails::test);
                assertThat(mails.latest()).extracting(MailSummary::state).contains(MailState.WAITING);
            });
            send();
            assertThat(MailBox.to(administrator.email()))
                    .singleElement()
                    .satisfies(mail -> assertThat(mail.subject()).isEqualTo("Proefmail van Privacyspiegel"));
            people.run(
                    administrator,
                    () -> assertThat(mails.latest())
                            .extracting(MailSummary::state)
                            .doesNotContain(MailState.WAITING));
            people.login(member);
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(mails::test);
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(mails::latest);
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(mails::setting);
        }
    }
}
