package nl.privacyspiegel.organisation.digest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.privacyspiegel.testing.FixedDay.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.privacyspiegel.organisation.AccountStore;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.accounts.Accounts;
import nl.privacyspiegel.shared.work.DueWork;
import nl.privacyspiegel.testing.MailBox;
import nl.privacyspiegel.testing.OnMail;
import nl.privacyspiegel.testing.People;
import nl.privacyspiegel.testing.Person;
import nl.privacyspiegel.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Who wants it gets a mail with numbers and links, at most once a week, and ends it with one button. */
@OnMail
class DigestTest {

    private static final Pattern OUT = Pattern.compile(Pattern.quote(MailBox.ADDRESS) + "(/afmelden/\\S+)");

    @Autowired
    private Digests digests;

    @Autowired
    private DigestPost post;

    @Autowired
    private ToTell toTell;

    @Autowired
    private People people;

    @Autowired
    private AccountStore accounts;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private ApplicationContext application;

    @LocalServerPort
    private int port;

    private Person member = new Person(MemberId.random(), "", "");

    @BeforeEach
    void somebody_with_three_late_duties() {
        DueWork.in(application).run();
        MailBox.empty();
        member = people.member(people.unit(), Role.ASSESSOR);
        toTell.say(member.id(), 3);
        people.login(member);
    }

    private List<MailBox.Mail> after(LocalDate day) {
        post.write(day);
        DueWork.in(application).run();
        return MailBox.to(member.email());
    }

    @Test
    void nobody_gets_one_who_did_not_ask_for_it() {
        assertThat(digests.wanted()).isFalse();
        assertThat(after(TODAY)).isEmpty();
    }

    @Test
    void it_tells_numbers_with_links_and_comes_once_a_week() {
        digests.choose(true);
        MailBox.Mail mail = after(TODAY).getFirst();
        assertThat(mail.subject()).isEqualTo("Wat in Privacyspiegel op u wacht");
        assertThat(mail.text())
                .contains("3 plichten uit de privacykalender zijn over tijd:\n" + MailBox.ADDRESS + "/kalender\n");
        assertThat(mail.html())
                .contains("<a href=\"" + MailBox.ADDRESS + "/kalender\"", ">3 plichten uit de privacykalender");
        assertThat(mail.header("List-Unsubscribe")).startsWith("<" + MailBox.ADDRESS + "/afmelden/");

        assertThat(after(TODAY)).hasSize(1);
        assertThat(after(TODAY.plusDays(6))).hasSize(1);
        assertThat(after(TODAY.plusDays(7))).hasSize(2);
    }

    @Test
    void it_speaks_the_language_of_the_member() {
        digests.choose(true);
        transactions.executeWithoutResult(status -> accounts.speak(member.id(), "en"));
        MailBox.Mail mail = after(TODAY).getFirst();
        assertThat(mail.subject()).isEqualTo("What waits for you in Privacyspiegel");
        assertThat(mail.html()).contains("<html lang=\"en\">", "3 duties of the privacy calendar are late");
        assertThat(body(new Visitor(port), path(mail))).contains("Stop the digest");
    }

    @Test
    void with_nothing_to_tell_there_is_no_mail_and_the_week_does_not_begin() {
        digests.choose(true);
        toTell.say(member.id(), 0);
        assertThat(after(TODAY)).isEmpty();
        toTell.say(member.id(), 1);
        assertThat(after(TODAY.plusDays(1))).hasSize(1);
    }

    @Test
    void the_link_in_it_ends_it_without_a_login_and_only_when_the_button_is_pressed() {
        digests.choose(true);
        String path = path(after(TODAY).getFirst());
        Visitor visitor = new Visitor(port);

        assertThat(body(visitor, path)).contains("Stop het overzicht").contains("method=\"post\"");
        assertThat(digests.wanted()).isTrue();
        assertThat(new String(visitor.post(path).body(), UTF_8)).contains("U krijgt geen overzicht meer");
        assertThat(digests.wanted()).isFalse();
        assertThat(body(visitor, path)).contains("U krijgt geen overzicht meer");
    }

    @Test
    void an_address_of_somebody_else_or_of_before_ends_nothing() {
        digests.choose(true);
        String path = path(after(TODAY).getFirst());
        Visitor visitor = new Visitor(port);
        String other = path.substring(0, path.length() - 1) + (path.endsWith("0") ? "1" : "0");
        for (String wrong : List.of(other, "/afmelden/x/y", "/afmelden/" + MemberId.random() + "/abc")) {
            assertThat(body(visitor, wrong)).contains("U krijgt geen overzicht meer");
            visitor.post(wrong);
        }
        assertThat(digests.wanted()).isTrue();
    }

    @Test
    void who_cannot_log_in_any_more_gets_none() {
        digests.choose(true);
        people.run(
                people.administrator(),
                () -> application.getBean(Accounts.class).deactivate(member.id()));
        assertThat(after(TODAY)).isEmpty();
    }

    private static String path(MailBox.Mail mail) {
        Matcher found = OUT.matcher(mail.text());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String body(Visitor visitor, String path) {
        return new String(visitor.get(path).body(), UTF_8);
    }
}
