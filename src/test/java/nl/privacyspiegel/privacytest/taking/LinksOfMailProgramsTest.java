package nl.privacyspiegel.privacytest.taking;

import static nl.privacyspiegel.privacytest.taking.Replies.location;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.privacyspiegel.privacytest.OpenCampaign.Opened;
import nl.privacyspiegel.privacytest.answering.TestCode;
import nl.privacyspiegel.testing.RawRequest;
import nl.privacyspiegel.testing.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
@DisplayName("A link to the test as mail programs and people make it")
class LinksOfMailProgramsTest extends TestOverHttp {

    private static String body(HttpResponse<byte[]> answer) {
        assertThat(answer.headers().firstValue("content-security-policy").orElse(""))
                .startsWith("default-src 'none'");
        String page = new String(answer.body(), StandardCharsets.UTF_8);
        assertThat(page).doesNotContain("<script", "Inloggen");
        assertThat(answer.body()).hasSizeLessThan(6_000);
        return page;
    }

    @Test
    void leads_to_the_welcome_page() {
        Opened campaign = campaigns().withCodes(unit, 1);
        leadsToTheWelcomePage(campaign.code());
        leadsToTheWelcomePage(campaigns().oldCode(campaign.id(), unit));
    }

    private void leadsToTheWelcomePage(String code) {
        String small = code.toLowerCase(Locale.ROOT);
        String groups = TestCode.inGroups(code);
        Visitor visitor = new Visitor(port);
        for (String address : new String[] {
            "/test/" + code + ".",
            "/test/" + code + ",",
            "/test/" + code + ")",
            "/test/" + code + "%3E",
            "/test/" + code + "/",
            "/test/" + code + "%C2%A0",
            "/test/" + code + "%0A",
            "/test/" + code + "%20",
            "/test/%22" + code + "%22",
            "/TEST/" + code,
            "/Test/" + small,
            "/test//" + code,
            "//test/" + code,
            "/test/" + code + "?utm_source=x",
            "/test/" + code + ";jsessionid=1",
            "/test/" + groups,
            "/test/" + groups.replace("-", "%20"),
            "/test/" + code + "&gt;",
            "/test/" + code + "%2F",
            "/test/" + code + "%E2%80%8B",
            "/test/" + code.substring(0, 5) + "%0D%0A" + code.substring(5),
            "/test/" + code + "...",
            "/test/" + code + "%253E",
            "/test;x=1/" + code,
            "/test/" + code + "/index.html",
            "/test/" + code + "%5C",
            "/test?code=" + code,
            "/test?" + code,
            "/?" + code,
            "/%20test/" + code,
            "/test%20/" + code,
            "/tests/" + code,
            "/nl/test/" + code,
            "/test-" + code,
            "/test/test/" + code,
            "/" + code,
            "/" + groups,
            "/test/;" + code,
            "/test/=3D" + code,
            "/t%C3%A9st/" + code,
            "/test/" + code + "?utm_source=%25"
        }) {
            HttpResponse<byte[]> answer = visitor.get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            assertThat(body(answer)).as(address).contains("Privacytest voorjaar", "action=\"/test/");
        }
        assertThat(location(visitor.post("/test/" + code))).isEqualTo("/test/mijn/apparaat");
    }

    @Test
    void signs_that_belong_to_no_address_do_no_harm() {
        String code = campaigns().withCodes(unit, 1).code();
        for (String end : new String[] {">", "\"", "}", "|", "^", "\\", "?a=%", "?utm_source=%zz&x", "?a=<b>"}) {
            assertThat(raw("GET /test/" + code + end, "")).as(end).contains(" 200", "Privacytest voorjaar");
        }
    }

    @Test
    void signs_that_no_server_can_read_are_left_out() {
        String code = campaigns().withCodes(unit, 1).code();
        for (String end : new String[] {"%", "%00", "%FF", "%f0%9f", "%zz", "%?a=%"}) {
            assertThat(raw("GET /test/" + code + end, ""))
                    .as(end)
                    .contains(" 303", "Location: /test/" + code + "\r\n", "Referrer-Policy: no-referrer");
            String partly = raw("GET /test/7K3F-9QX7" + end, "");
            assertThat(partly).as(end).contains(" 303", "Location: /test?code=7K3F-9QX7");
            String location = partly.replaceAll("(?s).*Location: (\\S+).*", "$1");
            HttpResponse<byte[]> page = new Visitor(port).get(location);
            assertThat(page.statusCode()).as(end).isEqualTo(404);
            assertThat(body(page)).as(end).contains("<h1>Vul uw code in</h1>", "value=\"7K3F-9QX7");
        }
        assertThat(raw("GET /test/%C3", "")).contains(" 303", "Location: /test\r\n");
        assertThat(raw("GET /elders%", "")).contains(" 400", "kunnen wij niet lezen", "lang=\"en\"", "href=\"/test\"");
    }

    @Test
    void a_form_that_is_cut_off_loses_nothing_and_is_no_fault_of_ours(CapturedOutput log) {
        assertThat(raw("POST /test", "a=%")).contains(" 422", "<h1>Vul uw code in</h1>");
        assertThat(raw("POST /test", "code=%zz")).contains(" 422", "value=\"%zz\"");
        assertThat(raw("GET /test?a=%", "")).contains(" 200", "<h1>Vul uw code in</h1>");
        for (String elsewhere : new String[] {"GET /login?a=%", "POST /login", "GET /profiel?a=%", "GET /x\\y"}) {
            assertThat(raw(elsewhere, elsewhere.startsWith("POST") ? "a=%" : ""))
                    .as(elsewhere)
                    .contains(" 400", "kunnen wij niet lezen", "Content-Security-Policy: default-src 'none'");
        }
        assertThat(log.getAll()).doesNotContain("ERROR", "InvalidParameter");
    }

    @Test
    void what_is_refused_gets_a_page_for_employees_with_the_way_to_the_test() {
        for (String from : new String[] {
            "Sec-Fetch-Site: cross-site", "Sec-Fetch-Site: same-site", "Origin: https://elders.example"
        }) {
            assertRefused(raw("POST /test", "code=1", from), "403", "Dit formulier kwam van een andere website");
        }
        assertRefused(raw("POST /test", "code=1&taal=en&a=" + "x".repeat(1_000_000)), "413", "te veel tekst");
        for (String method : new String[] {"PUT", "DELETE", "TRACE", "FOO"}) {
            for (String address : new String[] {" /test", " /test/7K3F9QX7"}) {
                assertRefused(raw(method + address, ""), "405", "Deze pagina bestaat niet");
            }
        }
        assertRefused(raw("GET /test", "", "X-Long: " + "x".repeat(20_000)), "400", "kunnen wij niet lezen");
    }

    private static void assertRefused(String answer, String status, String title) {
        assertThat(answer)
                .contains(
                        "HTTP/1.1 " + status,
                        title,
                        "<a href=\"/test\">",
                        "Content-Security-Policy: default-src 'none'")
                .doesNotContain("Inloggen", "<script", "/login");
    }

    /** What no browser of ours would send; the answer with its headers. */
    private String raw(String line, String form, String... headers) {
        return RawRequest.answer(port, line, form, headers);
    }

    @Test
    void without_a_whole_code_leads_to_a_page_for_employees_with_what_there_was() {
        Visitor visitor = new Visitor(port);
        for (String address : new String[] {
            "/test/7K3F-9QX7-ABCD-EFGH-2345", "/TEST/7K3F-9QX7-ABCD-EFGH-2345.", "/test//7K3F-9QX7-ABCD-EFGH-2345%0A",
            "/test?code=7K3F-9QX7-ABCD-EFGH-2345", "/tests/7K3F-9QX7-ABCD-EFGH-2345",
                    "/nl/test/7K3F-9QX7-ABCD-EFGH-2345"
        }) {
            HttpResponse<byte[]> answer = visitor.get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(404);
            assertThat(body(answer))
                    .as(address)
                    .contains("<h1>Vul uw code in</h1>", "hier staan er 20", "value=\"7K3F-9QX7-ABCD-EFGH-2345");
        }
        HttpResponse<byte[]> unknown = visitor.get("/test/7K3F9QX7ABCDEFGH2345MNPQ6Z.");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(body(unknown)).contains("Deze code kennen wij niet", "value=\"7K3F9QX7ABCDEFGH2345MNPQ6Z\"");
        assertThat(body(visitor.get("/test/%3Cscript%3Ealert(1)%3C/script%3E"))).doesNotContain("<script>");
        assertThat(body(visitor.get("/test/..%2f..%2fafnames"))).contains("<h1>Vul uw code in</h1>");
    }

    @Test
    void without_our_word_a_part_of_a_code_stays_in_the_field() {
        Visitor visitor = new Visitor(port);
        for (String address : new String[] {
            "/7K3F-9QX7",
            "/7k3f-9qx7.",
            "/7K3F-9QX7-",
            "/7K3F%209QX7",
            "//7K3F-9QX7-ABCD-EF",
            "/7K3F9QX7ABCD",
            "/test?7K3F-9QX7"
        }) {
            HttpResponse<byte[]> answer = visitor.get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(404);
            assertThat(body(answer))
                    .as(address)
                    .contains("<h1>Vul uw code in</h1>")
                    .containsPattern("(?i)value=\"7K3F[- ]?9QX7");
        }
    }

    @Test
    void typed_in_the_field_it_is_understood_or_said_as_it_is() {
        Opened campaign = campaigns().withCodes(unit, 1);
        String code = campaign.code();
        Visitor visitor = new Visitor(port);
        String old = campaigns().oldCode(campaign.id(), unit);
        assertThat(location(visitor.post("/test", "code", "Code: " + old))).isEqualTo("/test/" + old);
        for (String typed : new String[] {
            "https://andere.example/test/" + code + "?utm_source=x",
            "Code: " + code,
            "Uw code is " + code.replaceAll("(.{4})", "$1 ")
        }) {
            assertThat(location(visitor.post("/test", "code", typed))).as(typed).isEqualTo("/test/" + code);
        }
        HttpResponse<byte[]> partly = visitor.post("/test", "code", "Code: 7K3F-9QX7-ABCD-EFGH-2345");
        assertThat(partly.statusCode()).isEqualTo(422);
        assertThat(body(partly))
                .contains(
                        "12 letters en cijfers, een oudere 26; hier staan er 20",
                        "value=\"Code: 7K3F-9QX7-ABCD-EFGH-2345\"");
    }

    @Test
    void a_slip_is_shown_in_its_group_and_what_was_typed_stays() {
        Visitor visitor = new Visitor(port);
        String code = TestCode.random().inGroups();
        String slip = code.substring(0, 6) + (code.charAt(6) == 'A' ? 'B' : 'A') + code.substring(7);
        HttpResponse<byte[]> typed = visitor.post("/test", "code", slip.toLowerCase(Locale.ROOT));
        assertThat(typed.statusCode()).isEqualTo(422);
        assertThat(body(typed))
                .contains("In de tweede groep zit een tikfout", "value=\"" + slip.toLowerCase(Locale.ROOT) + "\"");
        HttpResponse<byte[]> followed = visitor.get("/test/" + slip.replace("-", ""));
        assertThat(body(followed)).contains("In de tweede groep zit een tikfout", slip.replace("-", ""));
        HttpResponse<byte[]> unknown = visitor.get("/test/" + code);
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(body(unknown)).contains("Deze code kennen wij niet", "value=\"" + code + "\"");
    }
}
