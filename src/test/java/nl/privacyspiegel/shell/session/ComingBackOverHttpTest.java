package nl.privacyspiegel.shell.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.entry.Sessions;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.People;
import nl.privacyspiegel.testing.Person;
import nl.privacyspiegel.testing.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OnH2
@DisplayName("Who logs in again comes back to the same place, hears why, and finds nothing of somebody else")
class ComingBackOverHttpTest {

    private static final String META = "<meta name=\"privacyspiegel\"";

    @Autowired
    private People people;

    @Autowired
    private Sessions sessions;

    @LocalServerPort
    private int port;

    private Person somebody() {
        return people.member(people.unit(), Role.ASSESSOR);
    }

    private static String location(HttpResponse<?> response) {
        return response.headers().firstValue("location").orElse("");
    }

    private static List<String> cookies(HttpResponse<?> response) {
        return response.headers().allValues("set-cookie");
    }

    private static String body(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> login(Visitor visitor, Person person) {
        return visitor.login(person.email(), person.password());
    }

    @Test
    void the_same_member_comes_back_where_the_session_ended() {
        Person person = somebody();
        Visitor visitor = new Visitor(port);
        login(visitor, person);
        visitor.get("/trajecten");
        people.run(person, sessions::endAll);

        assertThat(location(visitor.get("/trajecten/nieuw?a=b"))).endsWith("/login?beeindigd");
        assertThat(location(login(visitor, person))).endsWith("/trajecten/nieuw?a=b");
    }

    @Test
    void what_a_page_or_a_program_asks_for_by_itself_is_no_place_to_come_back_to() {
        Person person = somebody();
        Visitor visitor = new Visitor(port);
        visitor.get("/trajecten/nieuw", "Accept", "text/html,*/*;q=0.8");
        visitor.get("/layout.css", "Accept", "*/*");
        visitor.get("/beeld.png", "Sec-Fetch-Dest", "image");

        assertThat(location(login(visitor, person))).endsWith("/trajecten/nieuw");
    }

    @Test
    void a_page_that_asks_first_hears_that_the_session_was_ended() {
        Person person = somebody();
        Visitor visitor = new Visitor(port);
        login(visitor, person);
        visitor.get("/trajecten");
        people.run(person, sessions::endAll);

        for (int times = 0; times < 2; times++) {
            assertThat(body(visitor.get(SessionController.ADDRESS)))
                    .contains("\"member\":null", "\"reason\":\"beeindigd\"");
        }
    }

    @Test
    void another_member_gets_the_own_start_page() {
        Person first = somebody();
        Visitor visitor = new Visitor(port);
        login(visitor, first);
        visitor.get("/trajecten");
        people.run(first, sessions::endAll);
        visitor.get("/trajecten/nieuw?geheim=naam");

        assertThat(location(login(visitor, somebody()))).isEqualTo("/");
    }

    @Test
    void a_stranger_who_follows_a_link_gets_to_it() {
        Visitor visitor = new Visitor(port);
        assertThat(location(visitor.get("/trajecten/nieuw"))).endsWith("/login");
        assertThat(location(login(visitor, somebody()))).contains("/trajecten/nieuw");
    }

    @Test
    void a_forged_return_address_never_leads_to_another_server() {
        Person person = somebody();
        String own = "http://127.0.0.1:" + port;
        Stream.of("http://evil.example/x", "//evil.example", own + "//evil.example", own + "/%5Cevil.example")
                .forEach(forged -> {
                    String cookie = Base64.getEncoder().encodeToString(forged.getBytes(StandardCharsets.UTF_8));
                    Visitor visitor = new Visitor(port);
                    HttpResponse<byte[]> answer = visitor.post(
                            "/login",
                            new String[] {"Cookie", "REDIRECT_URI=" + cookie},
                            "username",
                            person.email(),
                            "password",
                            person.password(),
                            "_csrf",
                            visitor.token("/login"));
                    assertThat(location(answer)).as(forged).doesNotContain("evil", "verlopen");
                });
    }

    @Test
    void after_a_restart_the_login_says_so() {
        String carried = "privacyspiegel=0123456789ABCDEF; " + LastSession.COOKIE + "=" + "a".repeat(24) + ".0badcafe.";
        assertThat(location(new Visitor(port).getWith(carried, "/trajecten"))).endsWith("/login?herstart");
        for (String nonsense : List.of("", "x", "..", "a".repeat(24) + ".0badcafe.<script>", "a".repeat(5000))) {
            assertThat(location(new Visitor(port)
                            .getWith(
                                    "privacyspiegel=0123456789ABCDEF; " + LastSession.COOKIE + "=" + nonsense,
                                    "/trajecten")))
                    .as(nonsense)
                    .endsWith("/login?weg");
        }
    }

    @Test
    void who_clicks_on_a_page_after_the_cookies_were_deleted_hears_that_the_session_is_gone_and_gets_there() {
        String inside = "http://127.0.0.1:" + port + "/trajecten?a=b";
        Visitor visitor = new Visitor(port);
        assertThat(location(visitor.get("/afnames/nieuw", "Referer", inside))).endsWith("/login?weg");
        assertThat(location(login(visitor, somebody()))).contains("/afnames/nieuw");
    }

    @Test
    void who_comes_from_anywhere_else_had_no_session() {
        String own = "http://127.0.0.1:" + port;
        for (String from : List.of(
                own + "/login",
                own + "/privacy",
                own + "/toegang/x",
                own + "/test",
                own + "/nergens/te/vinden",
                "http://127.0.0.1:1/trajecten",
                "https://elders.example/trajecten",
                "geen adres")) {
            assertThat(location(new Visitor(port).get("/trajecten", "Referer", from)))
                    .as(from)
                    .endsWith("/login");
        }
    }

    @Test
    void of_a_session_that_only_the_browser_lost_nobody_says_that_it_was_idle() {
        String carried = LastSession.COOKIE + "=" + "a".repeat(24) + "." + LastSession.THIS_SERVER + ".";
        assertThat(location(new Visitor(port).getWith(carried, "/trajecten"))).endsWith("/login?weg");
        assertThat(body(new Visitor(port).getWith(carried, SessionController.ADDRESS)))
                .contains("\"reason\":\"weg\"");
    }

    @Test
    void every_reason_is_a_sentence_on_the_login_page_and_an_unknown_one_is_none() {
        for (LoginReason reason : LoginReason.values()) {
            assertThat(LoginReason.of(reason.code())).contains(reason);
            assertThat(new Visitor(port).get(reason.address()).statusCode()).isEqualTo(200);
        }
        assertThat(LoginReason.of("<b>")).isEmpty();
    }

    @Test
    void a_page_learns_how_long_the_session_goes_on_and_nothing_about_who_it_is() {
        Person person = somebody();
        Visitor visitor = new Visitor(port);
        assertThat(body(visitor.get(SessionController.ADDRESS))).contains("\"member\":null");
        login(visitor, person);
        String told = body(visitor.get(SessionController.ADDRESS));
        assertThat(told)
                .containsPattern("\"member\":\"[0-9a-f]{24}\"")
                .containsPattern("\"idle\":1[78]\\d\\d,")
                .contains("\"warning\":120")
                .doesNotContain(person.email());
        String page = body(visitor.get("/"));
        assertThat(page).contains(META, "<script type=\"module\" src=\"/scripts/");
        assertThat(page.substring(page.indexOf(META))).doesNotContain(person.email());
    }

    @Test
    void only_a_page_of_ours_can_say_that_somebody_is_there() {
        Visitor visitor = new Visitor(port);
        login(visitor, somebody());
        assertThat(visitor.post(SessionController.ADDRESS).statusCode()).isEqualTo(400);
        HttpResponse<byte[]> used =
                visitor.post(SessionController.ADDRESS, new String[] {SessionController.OWN_PAGE, "pagina"}, "a", "b");
        assertThat(used.statusCode()).isEqualTo(200);
        assertThat(body(used)).contains("\"idle\":1800");
    }

    @Test
    void a_log_out_lets_the_browser_forget_what_it_kept() {
        Visitor visitor = new Visitor(port);
        login(visitor, somebody());
        String page = body(visitor.get("/"));
        String token = page.replaceAll("(?s).*name=\"_csrf\" content=\"([^\"]+)\".*", "$1");
        HttpResponse<byte[]> gone = visitor.post("/logout", "_csrf", token);
        assertThat(location(gone)).endsWith("/login?uitgelogd");
        assertThat(cookies(gone))
                .anyMatch(cookie ->
                        cookie.matches(LastSession.LOGGED_OUT + "=[0-9a-f]{24}; .*") && !cookie.contains("HttpOnly"))
                .anyMatch(cookie -> cookie.startsWith(LastSession.COOKIE + "=;") && cookie.contains("Max-Age=0"));
    }
}
