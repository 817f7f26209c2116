package nl.privacyspiegel.privacytest.taking;

import static nl.privacyspiegel.privacytest.taking.Replies.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.privacyspiegel.hostile.HostileInputs;
import nl.privacyspiegel.hostile.QuietLog;
import nl.privacyspiegel.privacytest.answering.GivenAnswer;
import nl.privacyspiegel.shared.LongText;
import nl.privacyspiegel.testing.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.web.util.HtmlUtils;

@ExtendWith(OutputCaptureExtension.class)
@DisplayName("Whatever an employee sends")
class HostileAnswersOverHttpTest extends TestOverHttp {

    private static final Pattern ANSWER = Pattern.compile("(?s)<textarea[^>]*>\n(.*?)</textarea>");

    /** No page of the test has any of these of its own. */
    private static final Pattern RUNS =
            Pattern.compile("(?i)<(script|iframe|svg|b|img src=x)\\b|<[a-z]+ [^>]* on\\w+=");

    @Test
    @DisplayName("as an answer comes back as typed, or is refused with a reason")
    void answers(CapturedOutput output) {
        Visitor visitor = begun(campaigns().withCodes(unit, 1));
        for (String typed : HostileInputs.wild(200, 2017)) {
            HttpResponse<byte[]> sent =
                    visitor.post("/test/mijn/vraag/1", "vraag", "actueel-01", "antwoord", typed, "naar", "volgende");
            String said = text(sent);
            assertHarmless(said);
            String sentText = overTheLine(typed);
            if (!sentText.isBlank()
                    && LongText.clean(sentText, Integer.MAX_VALUE).length() > GivenAnswer.LONGEST_TEXT) {
                assertThat(sent.statusCode()).isEqualTo(422);
                assertThat(said).contains("role=\"alert\"");
            } else {
                assertThat(sent.statusCode()).as(typed).isEqualTo(303);
                assertThat(answer(visitor)).isEqualTo(plain(sentText));
            }
        }
        QuietLog.require(output);
    }

    @Test
    @DisplayName("as a choice, a direction, a language or a code breaks nothing and is shown as text")
    void everything_else(CapturedOutput output) {
        Visitor visitor = begun(campaigns().withCodes(unit, 1));
        String link = campaigns().in(unit, unit, people.unit()).link();
        for (String typed : HostileInputs.listed()) {
            String[] code = {"code", typed};
            String[] question = {"vraag", typed, "antwoord", typed, "naar", typed};
            String[] choice = {"vraag", "actueel-02", "antwoord", typed, "naar", "volgende", "taal", typed};
            assertRefusedOrLed(visitor.post("/test", code));
            assertRefusedOrLed(visitor.post("/test/mijn/vraag/1", question));
            assertRefusedOrLed(visitor.post("/test/mijn/vraag/2", choice));
            assertRefusedOrLed(new Visitor(port).post("/test/" + link, "opnieuw", typed));
            if (typed.length() < 1000) {
                String part = URLEncoder.encode(typed, StandardCharsets.UTF_8);
                assertRefusedOrLed(visitor.get("/test/" + part));
                assertRefusedOrLed(visitor.get("/test/mijn/vraag/" + part));
                assertRefusedOrLed(visitor.get("/test/mijn/overzicht?taal=" + part + "&opgeslagen=" + part));
            }
        }
        QuietLog.require(output);
    }

    @Test
    @DisplayName("that is no form of the test is refused on a page of the test, and makes no noise")
    void odd_forms(CapturedOutput output) {
        Visitor visitor = begun(campaigns().withCodes(unit, 1));
        String part = "--x\r\nContent-Disposition: form-data; name=\"code\"\r\n\r\n0000\r\n--x--\r\n";
        for (String path : List.of("/test", "/test/mijn", "/test/mijn/vraag/1", "/test/ABCD", "/Test", "/test/x/y")) {
            for (String type : List.of(
                    "multipart/form-data; boundary=x",
                    "multipart/form-data",
                    "Multipart/Mixed",
                    "application/json",
                    "text/plain",
                    "nonsense")) {
                for (String body : List.of(part, "", "--x")) {
                    HttpResponse<byte[]> refused = visitor.send("POST", path, type, body);
                    assertThat(refused.statusCode()).as(path + " " + type).isEqualTo(415);
                    assertThat(text(refused)).contains("Dit is geen formulier van deze test", "Privacytest</title>");
                }
            }
            for (String method : List.of("PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND", "WISSEN")) {
                HttpResponse<byte[]> refused = visitor.send(method, path, "multipart/form-data; boundary=x", part);
                assertThat(refused.statusCode()).as(method + " " + path).isIn(405, 415);
                assertThat(text(refused)).contains("Privacytest</title>");
            }
            assertThat(visitor.send("GET", path, "multipart/form-data", part).statusCode())
                    .isLessThan(500);
        }
        QuietLog.require(output);
    }

    private static void assertRefusedOrLed(HttpResponse<byte[]> response) {
        assertThat(response.statusCode()).isLessThan(500);
        assertHarmless(text(response));
    }

    private static void assertHarmless(String page) {
        assertThat(RUNS.matcher(page).find()).as(page).isFalse();
    }

    private static String answer(Visitor visitor) {
        Matcher found = ANSWER.matcher(text(visitor.get("/test/mijn/vraag/1")));
        assertThat(found.find()).isTrue();
        return plain(HtmlUtils.htmlUnescape(Objects.requireNonNull(found.group(1))));
    }

    /** Half of a pair of characters goes over the line as a question mark. */
    private static String overTheLine(String typed) {
        return URLDecoder.decode(URLEncoder.encode(typed, StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    /** What may be cleaned away is not looked at: white space, what nobody sees, and other ways to write one letter. */
    private static String plain(String text) {
        return Normalizer.normalize(
                text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Z}\\s\\uFFFE\\uFFFF]+", ""), Normalizer.Form.NFC);
    }
}
