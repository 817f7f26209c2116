package nl.privacyspiegel.privacytest.taking;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.privacytest.CampaignAccess;
import nl.privacyspiegel.privacytest.CampaignId;
import nl.privacyspiegel.privacytest.OpenCampaign;
import nl.privacyspiegel.privacytest.OpenCampaign.Opened;
import nl.privacyspiegel.privacytest.QuizData;
import nl.privacyspiegel.privacytest.QuizQuestion;
import nl.privacyspiegel.testing.FixedDay;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.People;
import nl.privacyspiegel.testing.Person;
import nl.privacyspiegel.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@OnH2
@ExtendWith(OutputCaptureExtension.class)
@DisplayName("An employee with a browser without scripts")
class TakingTheTestOverHttpTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private People people;

    @LocalServerPort
    private int port;

    private UnitId unit = UnitId.random();

    @BeforeEach
    void there_is_a_unit() {
        unit = people.unit();
    }

    private OpenCampaign campaigns() {
        return new OpenCampaign(application);
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    private static String location(HttpResponse<?> response) {
        assertThat(response.statusCode()).isEqualTo(303);
        return response.headers().firstValue("location").orElseThrow();
    }

    private static String page(HttpResponse<byte[]> response) {
        assertThat(response.statusCode()).isEqualTo(200);
        return text(response);
    }

    private Visitor begun(Opened campaign) {
        Visitor visitor = new Visitor(port);
        page(visitor.get("/test/" + campaign.code()));
        assertThat(location(visitor.post("/test/" + campaign.code()))).isEqualTo("/test/mijn/vraag/1");
        return visitor;
    }

    @Test
    @DisplayName("types the code of the letter, answers, looks back, hands in and reads the own result")
    void the_whole_way() {
        Opened campaign = campaigns().withCodes(unit, 1);
        Visitor visitor = new Visitor(port);
        assertThat(page(visitor.get("/test")))
                .contains("<h1>Vul uw code in</h1>", "<title>Vul uw code in – Privacytest");
        String typed = " " + campaign.code().toLowerCase(java.util.Locale.ROOT).replaceAll("(.{4})", "$1-");
        String welcome = location(visitor.post("/test", "code", typed));
        assertThat(page(visitor.get(welcome)))
                .contains("Privacytest voorjaar", "Wij willen weten wat nodig is.", "minder dan 5 deelnemers")
                .contains("Uiterlijk 60 dagen", "12 maart 2026", "Uw code werkt één keer");
        assertThat(location(visitor.post(welcome))).isEqualTo("/test/mijn/vraag/1");
        assertThat(page(visitor.get("/test/mijn/vraag/1")))
                .contains("<title>Vraag 1 van 15 – Privacytest</title>", "<progress max=\"15\" value=\"1\"")
                .contains("<label class=\"asked\" for=\"antwoord\" lang=\"nl\">", "maxlength=\"2000\"");

        String next = location(visitor.post("/test/mijn/vraag/1", "vraag", "actueel-01", "antwoord", "Meteen melden.", "naar", "volgende"));
        assertThat(page(visitor.get(next)))
                .contains("role=\"status\">Antwoord op vraag 1 is opgeslagen.", "<fieldset", "type=\"radio\"")
                .doesNotContain("Geen antwoord: ik sla");
        String back = location(visitor.post("/test/mijn/vraag/2", "vraag", "actueel-02", "antwoord", "risico", "naar", "vorige"));
        assertThat(page(visitor.get(back))).contains("Antwoord op vraag 2 is opgeslagen.", "Meteen melden.</textarea>");
        assertThat(page(visitor.get("/test/mijn/vraag/2")))
                .contains("value=\"risico\" checked", "Geen antwoord: ik sla");
        assertThat(location(visitor.post("/test/mijn/vraag/3", "vraag", "actueel-03", "naar", "volgende")))
                .isEqualTo("/test/mijn/vraag/4?opgeslagen=3");
        assertThat(page(visitor.get("/test/mijn/vraag/4?opgeslagen=3"))).contains("Vraag 3 heeft geen antwoord.");
        visitor.post("/test/mijn/vraag/4", "vraag", "actueel-04", "antwoord", "melden", "antwoord", "bellen", "naar", "volgende");
        assertThat(location(visitor.get("/test/mijn"))).isEqualTo("/test/mijn/vraag/3");

        assertThat(page(visitor.get("/test/mijn/overzicht")))
                .contains("12 vragen hebben nog geen antwoord.", "Inleveren met 12 open vragen")
                .contains("<a href=\"/test/mijn/vraag/3\">Vraag 3 van 15</a> <span class=\"missing\">Geen antwoord");
        assertThat(location(visitor.post("/test/mijn/inleveren"))).isEqualTo("/test/mijn/uitslag");
        assertThat(location(visitor.post("/test/mijn/inleveren"))).isEqualTo("/test/mijn/uitslag");
        assertThat(page(visitor.get("/test/mijn/uitslag")))
                .contains("Uw antwoorden zijn ingeleverd", "Meteen melden.", "Voorbeeld van een goed antwoord")
                .contains("Uw antwoord", "Uitleg", "AVG art. 33", "van de ", "goed");
        assertThat(campaigns().stored(campaign.id(), true))
                .containsExactly("actueel-01=Meteen melden.", "actueel-02=risico", "actueel-04=bellen,melden");

        assertThat(location(visitor.get("/test/mijn"))).isEqualTo("/test/mijn/uitslag");
        assertThat(page(visitor.get(location(visitor.post("/test/mijn/wissen")))))
                .contains("Uw uitslag is gewist");
        assertThat(visitor.get("/test/mijn/uitslag").statusCode()).isEqualTo(404);
        assertThat(text(new Visitor(port).get("/test/mijn/uitslag"))).contains("Op dit apparaat staat geen test open");
    }

    @Test
    @DisplayName("gets no session, only a cookie for these pages that no script and no other site can use")
    void cookies_and_headers() {
        Opened campaign = campaigns().withCodes(unit, 1);
        Visitor visitor = new Visitor(port);
        HttpResponse<byte[]> welcome = visitor.get("/test/" + campaign.code());
        assertThat(welcome.headers().allValues("set-cookie"))
                .singleElement()
                .satisfies(cookie -> assertThat(cookie)
                        .startsWith("privacytest=")
                        .contains("Path=/test", "HttpOnly", "SameSite=Lax", "Max-Age=")
                        .doesNotContain("Secure"));
        visitor.post("/test/" + campaign.code());
        for (String path : List.of(
                "/test", "/test/x", "/test/mijn", "/test/mijn/vraag/1", "/test/mijn/overzicht", "/test/mijn/uitslag")) {
            HttpResponse<byte[]> got = visitor.get(path);
            assertThat(got.headers().allValues("set-cookie"))
                    .as(path)
                    .noneMatch(each -> each.contains("privacyspiegel"));
            assertThat(got.headers().firstValue("content-security-policy").orElse(""))
                    .as(path)
                    .startsWith("default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'")
                    .contains("base-uri 'none'", "frame-ancestors 'none'");
            assertThat(got.headers().firstValue("x-content-type-options"))
                    .as(path)
                    .contains("nosniff");
            assertThat(got.headers().firstValue("x-frame-options")).as(path).contains("DENY");
            assertThat(got.headers().firstValue("referrer-policy")).as(path).contains("no-referrer");
            assertThat(got.headers().firstValue("cache-control").orElse(""))
                    .as(path)
                    .contains("no-store");
            assertThat(text(got)).as(path).doesNotContain("<script", "style=", "onclick");
        }
        visitor.post("/test/mijn/vraag/3", "vraag", "actueel-03", "antwoord", "juist");
        HttpResponse<byte[]> handedIn = visitor.post("/test/mijn/inleveren");
        assertThat(handedIn.headers().allValues("set-cookie"))
                .as("from now on the cookie goes when the browser is closed")
                .singleElement()
                .satisfies(cookie -> assertThat(cookie).startsWith("privacytest=").doesNotContain("Max-Age", "Expires"));
    }

    @Test
    @DisplayName("loads the style sheet once: its address changes with its content")
    void style_sheet() {
        Visitor visitor = new Visitor(port);
        Matcher link = Pattern.compile("href=\"(/test/stijl/[0-9a-f]+\\.css)\"").matcher(page(visitor.get("/test")));
        assertThat(link.find()).isTrue();
        HttpResponse<byte[]> style = visitor.get(link.group(1));
        assertThat(page(style)).contains("--ps-accent", ".option");
        assertThat(style.headers().firstValue("cache-control").orElse("")).contains("immutable", "max-age=31536000");
        assertThat(visitor.get("/test/stijl/0000.css")
                        .headers()
                        .firstValue("cache-control")
                        .orElse(""))
                .contains("no-cache");
    }

    @Test
    @DisplayName("hears what is wrong, and nothing typed is lost")
    void too_long() {
        Opened campaign = campaigns().withCodes(unit, 1);
        Visitor visitor = begun(campaign);
        String long2001 = "<b>y</b>" + "x".repeat(1993);
        HttpResponse<byte[]> refused = visitor.post("/test/mijn/vraag/1", "vraag", "actueel-01", "antwoord", long2001, "naar", "volgende");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(text(refused))
                .contains("<title>Fout: Vraag 1 van 15", "role=\"alert\"", "aria-describedby=\"hulp fout\"")
                .contains("x".repeat(1993) + "</textarea>", "&lt;b&gt;y&lt;/b&gt;")
                .doesNotContain("<b>");
        assertThat(visitor.post("/test/mijn/vraag/1", "vraag", "actueel-01", "antwoord", "z".repeat(100_000))
                        .statusCode())
                .isEqualTo(422);
        assertThat(campaigns().stored(campaign.id(), false)).isEmpty();
        HttpResponse<byte[]> wrong = visitor.post("/test", "code", "ABC\"><i>");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(text(wrong))
                .contains("Deze code is niet compleet", "ABC&quot;&gt;")
                .doesNotContain("<i>");
    }

    @Test
    @DisplayName("sees hostile texts of a quiz and a campaign as text")
    void hostile_texts() {
        QuizData shipped = campaigns().quiz(campaigns().withCodes(unit, 1).id());
        String evil = "<img src=x onerror=alert(1)>\"'&{{title}}";
        List<QuizQuestion> questions = shipped.questions().stream()
                .map(question -> question instanceof QuizQuestion.TrueFalse statement
                        ? new QuizQuestion.TrueFalse(evil(statement.about(), evil), statement.right())
                        : question)
                .filter(question -> question instanceof QuizQuestion.TrueFalse)
                .toList();
        QuizData hostile = new QuizData(
                "kwaad-" + UUID.randomUUID().toString().substring(0, 8),
                evil,
                null,
                evil,
                "nl",
                shipped.topics(),
                questions);
        Opened campaign =
                campaigns().open(OpenCampaign.plan(unit, CampaignAccess.CODES, evil, campaigns().publish(hostile), unit), 1);
        Visitor visitor = new Visitor(port);
        String escaped = "&lt;img src";
        assertThat(page(visitor.get("/test/" + campaign.code())))
                .contains(escaped)
                .doesNotContain("<img src=x");
        visitor.post("/test/" + campaign.code());
        assertThat(page(visitor.get("/test/mijn/vraag/1"))).contains(escaped).doesNotContain("<img src=x");
        visitor.post("/test/mijn/inleveren");
        assertThat(page(visitor.get("/test/mijn/uitslag"))).contains(escaped).doesNotContain("<img src=x");
    }

    private static QuizQuestion.About evil(QuizQuestion.About about, String text) {
        return new QuizQuestion.About(
                about.id(), about.code(), text, about.topic(), about.domain(), text, List.of(text));
    }

    @Test
    @DisplayName("with a used code reads so, with an unknown one that it is unknown")
    void used_and_unknown() {
        Opened campaign = campaigns().withCodes(unit, 1);
        Visitor first = begun(campaign);
        HttpResponse<byte[]> used = new Visitor(port).get("/test/" + campaign.code());
        assertThat(used.statusCode()).isEqualTo(410);
        assertThat(text(used)).contains("Deze code is al gebruikt").doesNotContain("Ga verder met de test");
        HttpResponse<byte[]> own = first.get("/test/" + campaign.code());
        assertThat(text(own)).contains("Deze code is al gebruikt", "Ga verder met de test");
        for (String code : List.of("ABCDEFGHJKMNPQRSTVWXYZ0123", "x", "..%2F..%2Fetc", "%3Cscript%3E", "%00")) {
            HttpResponse<byte[]> unknown = new Visitor(port).get("/test/" + code);
            assertThat(unknown.statusCode()).as(code).isIn(400, 404);
            assertThat(text(unknown)).as(code).doesNotContain("<script");
        }
        assertThat(new Visitor(port).get("/test/mijn/bestaat/niet").statusCode())
                .isEqualTo(404);
        assertThat(text(new Visitor(port).send("PUT", "/test/" + campaign.code())))
                .doesNotContain("Whitelabel");
    }

    @Test
    @DisplayName("loses no code when the browser keeps no cookies, and may press the button twice")
    void cookies_off_and_double_click() {
        Opened campaign = campaigns().withCodes(unit, 1);
        HttpResponse<byte[]> refused = new Visitor(port).post("/test/" + campaign.code());
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(text(refused)).contains("Uw browser bewaart geen cookie");
        Visitor visitor = begun(campaign);
        assertThat(location(visitor.post("/test/" + campaign.code()))).isEqualTo("/test/mijn/vraag/1");
        assertThat(campaigns().submissions(campaign.id())).isEqualTo(1);
    }

    @Test
    @DisplayName("chooses a unit with an open link, and chooses between going on and beginning again")
    void open_link() {
        UnitId other = people.unit();
        Opened campaign = campaigns().in(unit, unit, other);
        Visitor visitor = new Visitor(port);
        String address = "/test/" + campaign.link();
        assertThat(page(visitor.get(address))).contains("<select", "niet uitsluiten dat iemand de test twee keer doet");
        HttpResponse<byte[]> without = visitor.post(address);
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(text(without)).contains("Fout:", "Kies de eenheid waar u werkt", "aria-invalid");
        location(visitor.post(address, "eenheid", other.toString()));
        visitor.post("/test/mijn/vraag/3", "vraag", "actueel-03", "antwoord", "juist");
        assertThat(page(visitor.get(address))).contains("U was al begonnen", "Ga verder met de test", "Begin opnieuw");
        assertThat(page(visitor.get("/test"))).contains("Ga verder met de test");
        assertThat(campaigns().stored(campaign.id(), false)).hasSize(1);
        location(visitor.post(address, "eenheid", unit.toString(), "opnieuw", "ja"));
        assertThat(campaigns().stored(campaign.id(), false)).isEmpty();
        assertThat(campaigns().submissions(campaign.id())).isEqualTo(1);
    }

    @Test
    @DisplayName("reads that the test is closed, or not open yet")
    void closed_and_too_early() {
        Opened campaign = campaigns().withCodes(unit, 2);
        Visitor visitor = begun(campaign);
        campaigns().period(campaign.id(), FixedDay.TODAY.minusDays(2), FixedDay.TODAY.minusDays(1));
        for (String path : List.of(
                "/test/mijn/vraag/1",
                "/test/mijn/overzicht",
                "/test/" + campaign.codes().get(1))) {
            HttpResponse<byte[]> closed = visitor.get(path);
            assertThat(closed.statusCode()).as(path).isEqualTo(410);
            assertThat(text(closed)).as(path).contains("De test is gesloten", "tellen niet mee");
        }
        assertThat(visitor.post("/test/mijn/vraag/3", "vraag", "actueel-03", "antwoord", "juist").statusCode())
                .isEqualTo(410);
        assertThat(visitor.post("/test/mijn/inleveren").statusCode()).isEqualTo(410);
        assertThat(visitor.post("/test/" + campaign.codes().get(1)).statusCode())
                .isEqualTo(410);
        campaigns().period(campaign.id(), FixedDay.TODAY.plusDays(1), FixedDay.TODAY.plusDays(2));
        HttpResponse<byte[]> early =
                new Visitor(port).get("/test/" + campaign.codes().get(1));
        assertThat(text(early)).contains("De test begint op 3 maart 2026");
    }

    @Test
    @DisplayName("is not sent here by a form of another site")
    void other_sites() {
        Opened campaign = campaigns().withCodes(unit, 1);
        Visitor visitor = begun(campaign);
        for (String[] headers : List.of(
                new String[] {"Sec-Fetch-Site", "cross-site"},
                new String[] {"Sec-Fetch-Site", "same-site"},
                new String[] {"Origin", "https://elders.example"})) {
            assertThat(visitor.post("/test/mijn/vraag/3", headers, "vraag", "actueel-03", "antwoord", "juist")
                            .statusCode())
                    .isEqualTo(403);
        }
        assertThat(campaigns().stored(campaign.id(), false)).isEmpty();
        for (String[] headers :
                List.of(new String[] {"Origin", "null"}, new String[] {"Origin", "http://127.0.0.1:" + port})) {
            assertThat(visitor.post("/test/mijn/vraag/3", headers, "vraag", "actueel-03", "antwoord", "juist")
                            .statusCode())
                    .isEqualTo(303);
        }
    }

    @Test
    @DisplayName("reads the pages in English after choosing so; the quiz keeps its own language")
    void english() {
        Opened campaign = campaigns().withCodes(unit, 1);
        Visitor visitor = begun(campaign);
        assertThat(page(visitor.get("/test/mijn/vraag/3"))).contains("<html lang=\"nl\">", "?taal=en", ">English</a>");
        assertThat(page(visitor.get("/test/mijn/vraag/3?taal=en"))).contains("<html lang=\"en\">");
        assertThat(page(visitor.get("/test/mijn/vraag/3")))
                .contains("<html lang=\"en\">", "Question 3 of 15", "<legend lang=\"nl\">", "?taal=nl");
    }

    @Test
    @DisplayName("leaves no trace in the log: no code, no token, no answer, no address")
    void log(CapturedOutput output) throws Exception {
        assertThat(application.getEnvironment().getProperty("server.tomcat.accesslog.condition-unless"))
                .isEqualTo(UnloggedRequests.MARK);
        for (String path : List.of("/test", "/test/ABC", "/test/mijn/vraag/1")) {
            MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
            new UnloggedRequests().doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
            assertThat(request.getAttribute(UnloggedRequests.MARK)).as(path).isNotNull();
        }
        MockHttpServletRequest other = new MockHttpServletRequest("GET", "/testament");
        new UnloggedRequests().doFilter(other, new MockHttpServletResponse(), new MockFilterChain());
        assertThat(other.getAttribute(UnloggedRequests.MARK)).isNull();

        Opened campaign = campaigns().withCodes(unit, 1);
        LoggingSystem logging = application.getBean(LoggingSystem.class);
        logging.setLogLevel("nl.privacyspiegel", LogLevel.TRACE);
        try {
            Visitor visitor = begun(campaign);
            visitor.post("/test/mijn/vraag/1", "vraag", "actueel-01", "antwoord", "een heel eigen antwoord");
            visitor.post("/test/mijn/vraag/2", "vraag", "actueel-02", "antwoord", "bestaat-niet-als-optie");
            new Visitor(port).get("/test/" + campaign.code());
            visitor.post("/test/mijn/inleveren");
        } finally {
            logging.setLogLevel("nl.privacyspiegel", LogLevel.INFO);
        }
        assertThat(output.getAll())
                .doesNotContain(campaign.code(), "een heel eigen antwoord", "bestaat-niet-als-optie", "/test/mijn");
    }

    @Test
    @DisplayName("gets small pages: a question is less than 3 KB on the line")
    void small_pages() {
        Visitor visitor = begun(campaigns().withCodes(unit, 1));
        for (int number = 1; number <= 15; number++) {
            HttpResponse<byte[]> got = visitor.get("/test/mijn/vraag/" + number, "Accept-Encoding", "gzip");
            assertThat(got.headers().firstValue("content-encoding")).contains("gzip");
            assertThat(got.body().length).isLessThan(3000);
        }
    }

    @Test
    @DisplayName("is preceded by members who look at an example, in which nothing can be sent")
    void preview() {
        CampaignId draft = campaigns().draft(unit);
        String address = "/afname-voorbeeld/" + draft;
        Person member = people.member(unit, Role.MANAGEMENT);
        Visitor visitor = new Visitor(port);
        visitor.login(member.email(), member.password());
        assertThat(page(visitor.get(address)))
                .contains("Voorbeeld: er wordt niets bewaard.", "Privacytest voorjaar", address + "/vraag/1")
                .doesNotContain("<form");
        assertThat(page(visitor.get(address + "/vraag/2")))
                .contains("Voorbeeld: er wordt niets bewaard.", address + "/vraag/1", address + "/vraag/3")
                .doesNotContain("method=\"post\"", "<button");
        assertThat(visitor.get(address + "/vraag/16").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/afname-voorbeeld/" + CampaignId.random()).statusCode())
                .isEqualTo(404);
        Person stranger = people.member(people.unit(), Role.values());
        Visitor elsewhere = new Visitor(port);
        elsewhere.login(stranger.email(), stranger.password());
        HttpResponse<byte[]> hidden = elsewhere.get(address);
        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(text(hidden))
                .isEqualTo(text(visitor.get("/afname-voorbeeld/" + CampaignId.random()))
                        .replaceAll("afname-voorbeeld/[0-9a-f-]+", "afname-voorbeeld/" + draft));
        assertThat(campaigns().submissions(draft)).isZero();
    }
}
