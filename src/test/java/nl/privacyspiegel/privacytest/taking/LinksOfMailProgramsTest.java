package nl.privacyspiegel.privacytest.taking;

import static nl.privacyspiegel.privacytest.taking.Replies.location;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.privacyspiegel.privacytest.OpenCampaign.Opened;
import nl.privacyspiegel.testing.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

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
        String code = campaign.code();
        String small = code.toLowerCase(Locale.ROOT);
        String groups = code.replaceAll("(.{4})", "$1-");
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
            "/test/" + code.substring(0, 12) + "%0D%0A" + code.substring(12),
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
            "/" + groups
        }) {
            HttpResponse<byte[]> answer = visitor.get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            assertThat(body(answer)).as(address).contains("Privacytest voorjaar", "action=\"/test/");
        }
        assertThat(location(visitor.post("/test/" + code))).isEqualTo("/test/mijn/vraag/1");
    }

    @Test
    void signs_that_belong_to_no_address_do_no_harm() throws IOException {
        Opened campaign = campaigns().withCodes(unit, 1);
        for (String end : new String[] {">", "\"", "}", "|", "^"}) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                String request = "GET /test/" + campaign.code() + end + " HTTP/1.0\r\nHost: localhost\r\n\r\n";
                socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
                String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertThat(answer).as(end).contains(" 200", "Privacytest voorjaar");
            }
        }
    }

    @Test
    void that_the_web_server_cannot_read_gets_a_page_that_shows_the_way() throws IOException {
        for (String end : new String[] {"%", "%00", "%ff", "%f0%9f", "\\", "%zz"}) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                String request =
                        "GET /test/7K3F9QX7" + end + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
                socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
                String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertThat(answer).as(end).doesNotContain("7K3F9QX7", "HTTP Status", "Tomcat", "<script", "Inloggen");
                assertThat(answer)
                        .as(end)
                        .satisfiesAnyOf(
                                page -> assertThat(page)
                                        .contains(
                                                "<html lang=\"nl\">",
                                                "kunnen wij niet lezen",
                                                "lang=\"en\"",
                                                "href=\"/test\"",
                                                "Content-Security-Policy: default-src 'none'",
                                                "Referrer-Policy: no-referrer"),
                                page -> assertThat(page).contains("<h1>Vul uw code in</h1>"));
            }
        }
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
                .contains("26 letters en cijfers; hier staan er 20", "value=\"Code: 7K3F-9QX7-ABCD-EFGH-2345\"");
    }
}
