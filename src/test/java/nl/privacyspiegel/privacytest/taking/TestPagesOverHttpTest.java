package nl.privacyspiegel.privacytest.taking;

import static nl.privacyspiegel.privacytest.taking.Replies.page;
import static nl.privacyspiegel.privacytest.taking.Replies.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.privacyspiegel.privacytest.OpenCampaign;
import nl.privacyspiegel.privacytest.OpenCampaign.Opened;
import nl.privacyspiegel.privacytest.campaign.CampaignAccess;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.quiz.QuizQuestion;
import nl.privacyspiegel.testing.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@ExtendWith(OutputCaptureExtension.class)
@DisplayName("The pages of the test")
class TestPagesOverHttpTest extends TestOverHttp {

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
                .satisfies(
                        cookie -> assertThat(cookie).startsWith("privacytest=").doesNotContain("Max-Age", "Expires"));
    }

    @Test
    @DisplayName("leads to the privacy statement from every page, in the language of the reader")
    void privacy_statement() {
        Visitor visitor = begun(campaigns().withCodes(unit, 1));
        for (String path : List.of("/test", "/test/x", "/test/mijn/vraag/1", "/test/mijn/overzicht")) {
            assertThat(text(visitor.get(path)))
                    .as(path)
                    .contains(
                            "<a href=\"/test/privacy\" target=\"_blank\" rel=\"noopener\">Privacyverklaring van de test (in");
        }
        assertThat(text(visitor.get("/test/mijn/overzicht?taal=en"))).contains(">Privacy statement of the test (in");
        assertThat(new Visitor(port).get("/test/privacy").statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("says in English that the title and the purpose are Dutch")
    void language_of_content() {
        Opened campaign = campaigns().withCodes(unit, 1);

        String welcome = text(new Visitor(port).get("/test/" + campaign.code() + "?taal=en"));

        assertThat(welcome).contains("<html lang=\"en\">", "<h1 lang=\"nl\">", "<p class=\"prose\" lang=\"nl\">");
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
    @DisplayName("a first visit takes less than 500 KB, each step after it less than 3 KB, the result less than 6 KB")
    void small_pages() {
        Opened fresh = campaigns().withCodes(unit, 1);
        HttpResponse<byte[]> welcome = new Visitor(port).get("/test/" + fresh.code());
        Matcher parts =
                Pattern.compile("(?:href|src)=\"([^\"]+\\.(?:css|svg))\"").matcher(page(welcome));
        long first = weight(new Visitor(port).get("/test/" + fresh.code(), "Accept-Encoding", "gzip"));
        Set<String> files = new TreeSet<>();
        while (parts.find()) {
            files.add(parts.group(1));
        }
        assertThat(files).hasSize(2);
        for (String file : files) {
            first += weight(new Visitor(port).get(file, "Accept-Encoding", "gzip"));
        }
        assertThat(first).isLessThan(500_000);
        Visitor visitor = begun(campaigns().withCodes(unit, 1));
        for (int number = 1; number <= 15; number++) {
            HttpResponse<byte[]> got = visitor.get("/test/mijn/vraag/" + number, "Accept-Encoding", "gzip");
            assertThat(got.headers().firstValue("content-encoding")).contains("gzip");
            HttpResponse<byte[]> sent =
                    visitor.post("/test/mijn/vraag/" + number, "vraag", String.format("actueel-%02d", number));
            assertThat(weight(sent) + weight(got)).isLessThan(3000);
        }
        visitor.post("/test/mijn/inleveren");
        HttpResponse<byte[]> result = visitor.get("/test/mijn/uitslag", "Accept-Encoding", "gzip");
        assertThat(result.statusCode()).isEqualTo(200);
        assertThat(weight(result)).isBetween(3000L, 6000L);
    }

    /** What goes over the line: the body as it was sent, and the headers. */
    private static long weight(HttpResponse<byte[]> response) {
        return response.body().length
                + response.headers().map().entrySet().stream()
                        .flatMap(header ->
                                header.getValue().stream().map(value -> header.getKey() + ": " + value + "\r\n"))
                        .mapToLong(String::length)
                        .sum();
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
        Opened campaign = campaigns()
                .open(
                        OpenCampaign.plan(
                                unit, CampaignAccess.CODES, evil, campaigns().publish(hostile), unit),
                        1);
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
}
