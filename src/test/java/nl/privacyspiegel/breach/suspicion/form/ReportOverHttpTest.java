package nl.privacyspiegel.breach.suspicion.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.privacyspiegel.breach.suspicion.ReportLinks;
import nl.privacyspiegel.breach.suspicion.SuspicionChanges;
import nl.privacyspiegel.breach.suspicion.SuspicionId;
import nl.privacyspiegel.breach.suspicion.SuspicionReport;
import nl.privacyspiegel.breach.suspicion.SuspicionReports;
import nl.privacyspiegel.breach.suspicion.Suspicions;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.shared.Secret;
import nl.privacyspiegel.shared.page.PageSecurity;
import nl.privacyspiegel.shared.work.DueWork;
import nl.privacyspiegel.testing.MailBox;
import nl.privacyspiegel.testing.OnMail;
import nl.privacyspiegel.testing.People;
import nl.privacyspiegel.testing.Person;
import nl.privacyspiegel.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@OnMail
@DisplayName("Reporting a suspicion with a browser, without an account")
class ReportOverHttpTest {

    private static final Pattern REFERENCE = Pattern.compile("name=\"kenmerk\" value=\"([0-9A-Z]{26})\"");
    private static final String HOSTILE = "<script>alert(1)</script> & {{secret}} \u202etekst";

    @Autowired
    private People people;

    @Autowired
    private ReportLinks links;

    @Autowired
    private SuspicionReports reports;

    @Autowired
    private Suspicions suspicions;

    @Autowired
    private SuspicionChanges changes;

    @Autowired
    private ApplicationContext application;

    @LocalServerPort
    private int port;

    private Visitor visitor;
    private UnitId unit;
    private Person assessor;
    private Person supervisor;
    private String form;

    @BeforeEach
    void the_link_of_a_unit() {
        DueWork.in(application).run();
        MailBox.empty();
        visitor = new Visitor(port);
        unit = people.unit();
        assessor = people.member(unit, Role.ASSESSOR);
        supervisor = people.member(unit, Role.SUPERVISOR);
        form = "/datalek-melden/bij/"
                + people.as(assessor, () -> links.make(unit)).text();
    }

    private static String html(HttpResponse<byte[]> answer) {
        return new String(answer.body(), UTF_8);
    }

    private static String location(HttpResponse<byte[]> answer) {
        return answer.headers().firstValue("location").orElse("").replaceAll("^https?://[^/]+", "");
    }

    private String reference() {
        Matcher found = REFERENCE.matcher(html(visitor.get(form)));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private HttpResponse<byte[]> send(String reference, String what) {
        return visitor.post(form, "kenmerk", reference, "wat", what, "wanneer", "gisteren, laat", "waar", "balie");
    }

    private SuspicionId only() {
        return people.as(assessor, () -> suspicions.list().getFirst().id());
    }

    @Test
    void the_form_warns_needs_no_cookie_and_no_script_and_is_kept_by_nobody() {
        HttpResponse<byte[]> got = visitor.get(form);
        assertThat(html(got))
                .contains("Noem geen namen van inwoners", "Wat er met uw melding gebeurt", "maxlength=\"2000\"")
                .doesNotContain("<script", "{{");
        assertThat(got.headers().map()).doesNotContainKey("set-cookie");
        assertThat(got.headers().firstValue("cache-control").orElse("")).contains("no-store");
        assertThat(got.headers().firstValue("referrer-policy")).hasValue("no-referrer");
        assertThat(html(visitor.get(form + "?taal=en"))).contains("Do not write names of residents");
    }

    @Test
    void a_report_is_stored_before_it_is_said_and_both_are_told_without_a_word_of_it() {
        HttpResponse<byte[]> sent = send(reference(), "Tas in de trein vergeten");
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(sent.headers().map()).doesNotContainKey("set-cookie");
        people.run(
                assessor,
                () -> assertThat(suspicions.get(only()).report().when()).isEqualTo("gisteren, laat"));
        String page = html(visitor.get(location(sent)));
        assertThat(page)
                .contains("Uw melding is ontvangen", "Bewaar deze code", MailBox.ADDRESS + "/datalek-melden/melding/")
                .doesNotContain("Tas in de trein");
        DueWork.in(application).run();
        for (Person told : List.of(assessor, supervisor)) {
            assertThat(MailBox.to(told.email())).singleElement().satisfies(mail -> {
                assertThat(mail.subject()).contains("vermoeden");
                assertThat(mail.text())
                        .contains(MailBox.ADDRESS + "/datalekken/vermoedens/" + only())
                        .doesNotContain("Tas in de trein", "balie");
            });
        }
    }

    @Test
    void a_flood_of_reports_becomes_no_flood_of_mail() {
        Secret link = Secret.typed(form.replaceAll(".*/", ""));
        for (int number = 0; number < 8; number++) {
            reports.receive(link, Secret.random(), new SuspicionReport("Nummer " + number, "", ""));
        }
        DueWork.in(application).run();
        assertThat(MailBox.to(assessor.email())).hasSize(5);
        people.run(assessor, () -> assertThat(suspicions.waiting()).hasSize(8));
    }

    @Test
    void sent_twice_is_one_and_the_reference_leads_to_questions_and_takes_answers() {
        String reference = reference();
        String first = location(send(reference, "Mail verkeerd"));
        assertThat(location(send(reference, "Mail verkeerd"))).isEqualTo(first);
        people.run(supervisor, () -> changes.ask(only(), "Aan wie ging de mail?"));
        String typed = reference.replaceAll("(.{4})", "$1-").toLowerCase(Locale.ROOT);
        assertThat(location(visitor.post("/datalek-melden", "code", typed))).isEqualTo(first);
        assertThat(html(visitor.get(first))).contains("Aan wie ging de mail?");
        assertThat(html(visitor.post(first, "antwoord", " "))).contains("Vul uw antwoord in", "<title>Fout");
        assertThat(visitor.post(first, "antwoord", HOSTILE).statusCode()).isEqualTo(303);
        assertThat(html(visitor.get(first)))
                .contains("&lt;script&gt;alert(1)", "{{secret}}")
                .doesNotContain("<script", "\u202e");
        people.run(assessor, () -> assertThat(suspicions.get(only()).said()).hasSize(2));
    }

    @Test
    void what_is_wrong_is_said_at_its_question_and_nothing_typed_is_lost() {
        HttpResponse<byte[]> empty = send(reference(), "\u200b ");
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(html(empty)).contains("Vul in wat er is gebeurd.", "aria-invalid", "value=\"gisteren, laat\"");
        HttpResponse<byte[]> large = send(reference(), "x".repeat(2001));
        assertThat(large.statusCode()).isEqualTo(422);
        assertThat(html(large)).contains("hoogstens", "x".repeat(2001));
        assertThat(html(visitor.post(form, "taal", "en", "wat", HOSTILE))).contains("What happened?", "&lt;script&gt;");
        people.run(assessor, () -> assertThat(suspicions.list()).isEmpty());
    }

    @Test
    void what_is_too_large_or_no_form_is_refused_in_words() {
        HttpResponse<byte[]> large = send(reference(), "x".repeat(ReportRequests.LONGEST_FORM));
        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(html(large)).contains("te groot");
        HttpResponse<byte[]> other = visitor.send("POST", form, "application/json", "{}");
        assertThat(other.statusCode()).isEqualTo(415);
        assertThat(html(other)).contains("Dit lukte niet");
        people.run(assessor, () -> assertThat(suspicions.list()).isEmpty());
    }

    @Test
    void withdrawn_guessed_and_forged_answer_the_same() {
        people.run(assessor, () -> links.withdraw(unit));
        String unknown =
                html(visitor.get("/datalek-melden/bij/" + Secret.random().text()));
        assertThat(unknown).contains("onbekend, of werkt niet meer");
        String path = "href=\"[^\"]*\"|action=\"[^\"]*\"";
        for (String wrong : List.of(
                form,
                "/datalek-melden/melding/" + Secret.random().text(),
                "/datalek-melden/bij/x",
                "/datalek-melden/a/b")) {
            HttpResponse<byte[]> got = visitor.get(wrong);
            assertThat(got.statusCode()).as(wrong).isEqualTo(404);
            assertThat(html(got).replaceAll(path, "")).as(wrong).isEqualTo(unknown.replaceAll(path, ""));
        }
        assertThat(visitor.post(form, "wat", "Te laat").statusCode()).isEqualTo(404);
    }

    @Test
    void no_address_with_a_secret_comes_into_the_log_of_requests() throws Exception {
        for (String path : List.of(form, "/datalek-melden/melding/x", "//DATALEK-MELDEN/bij/x")) {
            MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
            new ReportRequests().doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
            assertThat(request.getAttribute(PageSecurity.UNLOGGED)).as(path).isNotNull();
        }
        MockHttpServletRequest other = new MockHttpServletRequest("GET", "/datalekken");
        new ReportRequests().doFilter(other, new MockHttpServletResponse(), new MockFilterChain());
        assertThat(other.getAttribute(PageSecurity.UNLOGGED)).isNull();
    }
}
