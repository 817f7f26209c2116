package nl.privacyspiegel.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.internal.ErrorTargetEntry;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.People;
import nl.privacyspiegel.testing.Person;
import nl.privacyspiegel.testing.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@OnH2
@DisplayName("What a browser gets")
class AccessOverHttpTest {

    /** The doors that stand open for everybody: to come in, and to see that the server lives. */
    private static final Set<String> OPEN = Set.of(
            "/login",
            "/eerste-keer",
            "/toegang/x",
            "/tweede-stap",
            "/tweede-stap/instellen",
            "/privacy",
            "/health",
            // Says of who is not logged in that nobody is.
            "/sessie");

    @Autowired
    private ApplicationContext application;

    @Autowired
    private ServletContext servlets;

    @Autowired
    private People people;

    @LocalServerPort
    private int port;

    private Visitor loggedIn(Role... roles) {
        Person person = people.member(people.unit(), roles);
        Visitor visitor = new Visitor(port);
        assertThat(location(visitor.login(person.email(), person.password()))).doesNotContain("error");
        return visitor;
    }

    private static String location(HttpResponse<?> response) {
        return response.headers().firstValue("location").orElse("");
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    private Set<String> pages() {
        return EveryAddress.pages(servlets);
    }

    private Set<String> addresses() {
        return EveryAddress.others(application);
    }

    @Test
    void the_anonymous_get_to_no_page_but_login_and_first_run() {
        assertThat(pages()).contains("/", "/login", "/eerste-keer", "/trajecten", "/eenheden", "/mensen", "/help");
        assertSentToLogin(pages());
    }

    @Test
    void the_anonymous_get_to_no_address_but_health() {
        assertThat(addresses())
                .contains("/download/vergelijking/x/x.x", "/health", "/.well-known/security.txt", "/error");
        assertSentToLogin(addresses());
    }

    @Test
    void the_test_is_open_to_everybody_and_knows_nobody() {
        for (String path : List.of("/test", "/test/x", "/test/mijn", "/test/mijn/vraag/1", "/test/mijn/uitslag")) {
            HttpResponse<byte[]> got = new Visitor(port).get(path);
            assertThat(got.statusCode()).as(path).isIn(200, 404);
            assertThat(got.headers().map()).as(path).doesNotContainKey("set-cookie");
            assertThat(got.headers().firstValue("content-security-policy").orElse(""))
                    .contains("default-src 'none'")
                    .doesNotContain("unsafe");
            assertThat(got.headers().firstValue("referrer-policy")).hasValue("no-referrer");
            assertThat(got.headers().firstValue("cache-control").orElse("")).contains("no-store");
            assertThat(text(got)).contains("<h1").doesNotContain("<script", "{{");
        }
    }

    @Test
    void no_address_of_members_is_taken_for_a_link_to_the_test() {
        String code = "7K3F9QX7ABCDEFGH2345MNPQ6Z";
        Set<String> all = new TreeSet<>(pages());
        all.addAll(addresses());
        assertThat(all).hasSizeGreaterThan(60).contains("/toegang/x");
        assertThat(all.stream().filter(path -> !path.matches("/(test|afmelden|datalek-melden)(/.*)?")))
                .allSatisfy(path -> {
                    for (String part : List.of(code, "x", "7K3F-9QX7", "7k3f9qx7-abcd-efgh-2345-mnpq6z000000")) {
                        String address = path.replaceAll("/x(?=[/.]|$)", "/" + part);
                        for (String asked : List.of(address, address + "?code=" + part)) {
                            if (!asked.equals("/?code=" + code)) {
                                assertThat(new Visitor(port)
                                                .get(asked)
                                                .headers()
                                                .firstValue("content-security-policy")
                                                .orElse(""))
                                        .as(asked)
                                        .doesNotContain("default-src 'none'; style-src");
                            }
                        }
                    }
                });
    }

    @Test
    void programs_without_a_token_get_to_nothing_but_the_document_of_the_api() {
        assertThat(addresses().stream().filter(path -> path.matches("/api(/.*)?")))
                .contains("/api/v1/units", "/api/v1/campaigns/x/results", "/api/v1/openapi.yaml")
                .allSatisfy(path -> {
                    boolean open = path.equals("/api/v1/openapi.yaml");
                    HttpResponse<byte[]> got = new Visitor(port).get(path);
                    assertThat(got.statusCode()).as(path).isEqualTo(open ? 200 : 401);
                    assertThat(got.headers().map()).as(path).doesNotContainKey("set-cookie");
                });
    }

    @Test
    void there_is_no_place_to_report_weaknesses_until_the_organisation_gives_one() {
        HttpResponse<byte[]> got = new Visitor(port).get(SecurityTxt.ADDRESS);
        assertThat(got.statusCode()).isEqualTo(404);
        assertThat(got.body()).isEmpty();
    }

    private void assertSentToLogin(Set<String> paths) {
        assertThat(paths.stream()
                        .filter(path -> !OPEN.contains(path)
                                && !path.equals(SecurityTxt.ADDRESS)
                                // Calendar programs: SubscriptionOverHttpTest. Who got a digest: DigestTest. Who
                                // reports
                                // a suspicion: ReportOverHttpTest.
                                && !path.matches("/(test|api|agenda|afmelden|datalek-melden)(/.*)?")))
                .isNotEmpty()
                .allSatisfy(path -> {
                    HttpResponse<byte[]> got = new Visitor(port).get(path);
                    assertThat(got.statusCode()).as(path).isEqualTo(302);
                    assertThat(location(got)).as(path).endsWith("/login");
                    assertThat(new Visitor(port).send("POST", path).statusCode())
                            .as("POST " + path)
                            .isIn(302, 403);
                });
    }

    @Test
    void the_open_doors_are_open() {
        people.administrator();
        assertThat(OPEN)
                .allSatisfy(path -> assertThat(new Visitor(port).get(path).statusCode())
                        .as(path)
                        .isEqualTo(200));
        assertThat(new Visitor(port).get("/styles/kit.css").statusCode()).isEqualTo(200);
    }

    @Test
    void a_page_that_is_asked_for_too_early_takes_no_memory_and_opens_after_the_login() {
        Person person = people.member(people.unit(), Role.ASSESSOR);
        Visitor visitor = new Visitor(port);
        assertThat(visitor.get("/trajecten").headers().allValues("set-cookie"))
                .isNotEmpty()
                .noneMatch(cookie -> cookie.startsWith("privacyspiegel="));
        assertThat(location(visitor.login(person.email(), person.password()))).endsWith("/trajecten");
    }

    @Test
    void the_right_password_lets_in_and_the_wrong_one_does_not() {
        Person person = people.member(people.unit(), Role.ASSESSOR);
        Visitor visitor = new Visitor(port);
        assertThat(location(visitor.login(person.email(), "een heel ander wachtwoord")))
                .endsWith("/login?error");
        assertThat(location(visitor.get("/trajecten"))).endsWith("/login");
        assertThat(location(visitor.login("niemand@gemeente.example", person.password())))
                .endsWith("/login?error");
        assertThat(location(visitor.login("nul\u0000@gemeente.example", person.password())))
                .endsWith("/login?error");
        HttpResponse<byte[]> in =
                visitor.login(" " + person.email().toUpperCase(java.util.Locale.ROOT), person.password());
        assertThat(in.statusCode()).isEqualTo(302);
        assertThat(location(in)).doesNotContain("login");
        assertThat(visitor.get("/trajecten").statusCode()).isEqualTo(200);
    }

    @Test
    void the_session_gets_a_new_id_at_login_and_its_cookie_is_out_of_reach_of_scripts() {
        Person person = people.member(people.unit(), Role.ASSESSOR);
        Visitor visitor = new Visitor(port);
        String before = cookie(visitor.get("/login"));
        String after = cookie(visitor.login(person.email(), person.password()));
        assertThat(before).contains("HttpOnly", "SameSite=Lax");
        assertThat(after).contains("HttpOnly", "SameSite=Lax");
        assertThat(after.split(";", -1)[0]).isNotEqualTo(before.split(";", -1)[0]);
    }

    private static String cookie(HttpResponse<?> response) {
        return response.headers().allValues("set-cookie").stream()
                .filter(each -> each.startsWith("privacyspiegel="))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void an_address_never_carries_the_session() {
        assertThat(location(new Visitor(port).get("/trajecten"))).doesNotContain(";");
        assertThat(location(new Visitor(port).get("/error"))).doesNotContain(";");
    }

    /** The status of the first answer is Vaadin's, which sends the same empty page for every address. */
    @Test
    void an_address_that_does_not_exist_or_is_not_for_this_reader_leads_to_a_page_that_says_so() {
        ApplicationRouteRegistry registry = ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets));
        assertThat(registry.getErrorNavigationTarget(new com.vaadin.flow.router.NotFoundException()))
                .map(ErrorTargetEntry::getNavigationTarget)
                .contains(NotFoundPage.class);
        for (Exception hidden : List.of(
                new nl.privacyspiegel.shared.NotFoundException(), new AccessDeniedException("role"), new Exception())) {
            assertThat(registry.getErrorNavigationTarget(hidden))
                    .map(ErrorTargetEntry::getNavigationTarget)
                    .contains(FailurePage.class);
        }
    }

    @Test
    void every_answer_carries_the_headers_that_keep_others_out() {
        Visitor visitor = loggedIn(Role.ASSESSOR);
        for (String path :
                List.of("/login", "/trajecten", "/styles/kit.css", "/download/vergelijking/x/x.x", "/error")) {
            var headers = visitor.get(path).headers();
            assertThat(headers.firstValue("content-security-policy").orElse(""))
                    .as(path)
                    .contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'none'", "base-uri 'self'")
                    .doesNotContain("http:", "https:", "*");
            assertThat(headers.firstValue("x-content-type-options")).as(path).contains("nosniff");
            // Vaadin sets a header of its own on its pages; frame-ancestors above is what browsers obey.
            assertThat(headers.firstValue("x-frame-options").orElse(""))
                    .as(path)
                    .isIn("DENY", "SAMEORIGIN");
            assertThat(headers.firstValue("referrer-policy")).as(path).contains("same-origin");
            assertThat(headers.firstValue("cross-origin-opener-policy"))
                    .as(path)
                    .contains("same-origin");
            assertThat(headers.firstValue("cross-origin-resource-policy"))
                    .as(path)
                    .contains("same-origin");
            assertThat(headers.firstValue("permissions-policy").orElse(""))
                    .as(path)
                    .contains("camera=()", "geolocation=()", "microphone=()");
            assertThat(headers.map()).as(path).doesNotContainKeys("server", "x-powered-by");
        }
    }
}
