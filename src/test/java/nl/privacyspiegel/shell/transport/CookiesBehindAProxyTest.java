package nl.privacyspiegel.shell.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.accounts.FirstRunConsole;
import nl.privacyspiegel.shared.page.FormSite;
import nl.privacyspiegel.testing.ByProxy;
import nl.privacyspiegel.testing.FixedDay;
import nl.privacyspiegel.testing.People;
import nl.privacyspiegel.testing.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:proxied;DB_CLOSE_DELAY=-1",
            "vaadin.productionMode=true",
            "privacyspiegel.proxies=127.0.0.1",
            "management.server.port=0"
        })
@Import({FixedDay.class, People.class, FirstRunConsole.class})
@DirtiesContext
@DisplayName("Every cookie that any page sets")
class CookiesBehindAProxyTest {

    @Autowired
    private People people;

    @LocalServerPort
    private int port;

    private Person person;

    @BeforeEach
    void somebody_works_here() {
        person = people.member(people.unit(), Role.values());
    }

    private static String location(HttpResponse<?> response) {
        return response.headers().firstValue("location").orElse("");
    }

    private ByProxy walk(String scheme) {
        ByProxy browser = new ByProxy(port, scheme);
        browser.get("/trajecten");
        assertThat(location(browser.login(person))).endsWith("/trajecten");
        for (String page :
                List.of("/", "/trajecten", "/profiel", "/mensen", "/sessie", "/afname-voorbeeld/x?taal=en")) {
            browser.get(page);
        }
        for (String page : List.of("/test?taal=en", "/test/x", "/test/mijn")) {
            browser.get(page);
        }
        browser.post("/test/mijn/wissen", "wissen", "ja");
        browser.get("/test/mijn/wissen");
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
        browser.post("/logout", "_csrf", browser.token("/profiel"));
        assertThat(location(browser.get("/"))).contains("/login");
        return browser;
    }

    private static String name(String header) {
        return header.split("=", 2)[0];
    }

    private static List<String> attributes(String header) {
        return Arrays.stream(header.split(";", -1)).skip(1).map(String::strip).toList();
    }

    @Test
    void over_tls_is_for_this_very_server_and_for_tls_only() {
        List<String> all = walk("https").everyCookieSet();
        assertThat(all.stream().map(CookiesBehindAProxyTest::name))
                .contains(
                        "__Host-privacyspiegel",
                        "__Host-privacyspiegel-laatst",
                        "__Host-privacyspiegel-uit",
                        "__Host-privacyspiegel-formulier",
                        "__Host-REDIRECT_URI",
                        "__Secure-privacytest-taal");
        assertThat(all).allSatisfy(header -> {
            assertThat(attributes(header))
                    .contains("Secure", "SameSite=Lax")
                    .noneMatch(each -> each.startsWith("Domain"));
            if (name(header).startsWith("__Host-")) {
                assertThat(attributes(header)).contains("Path=/");
            } else {
                assertThat(name(header)).startsWith("__Secure-privacytest");
                assertThat(attributes(header)).containsAnyOf("Path=/test", "Path=/afname-voorbeeld");
            }
            if (!name(header).endsWith("-uit")) {
                assertThat(attributes(header)).contains("HttpOnly");
            }
        });
    }

    @Test
    void without_tls_has_its_plain_name_and_is_as_narrow() {
        assertThat(walk("http").everyCookieSet()).isNotEmpty().allSatisfy(header -> {
            assertThat(header).doesNotStartWith("__");
            assertThat(attributes(header)).contains("SameSite=Lax").doesNotContain("Secure");
            assertThat(attributes(header)).containsAnyOf("Path=/", "Path=/test", "Path=/afname-voorbeeld");
            if (!name(header).endsWith("-uit")) {
                assertThat(attributes(header)).contains("HttpOnly");
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"privacyspiegel", "__Secure-privacyspiegel", "__host-privacyspiegel"})
    void under_another_name_is_no_session_over_tls(String name) {
        ByProxy browser = new ByProxy(port, "https");
        browser.login(person);
        assertThat(browser.get("/trajecten").statusCode()).isEqualTo(200);
        String session = browser.cookies().remove("__Host-privacyspiegel");
        browser.cookies().put(name, session);
        assertThat(location(browser.get("/trajecten"))).contains("/login");
        browser.cookies().put("__Host-privacyspiegel", session);
        assertThat(browser.get("/trajecten").statusCode()).isEqualTo(200);
    }

    @Test
    void that_another_server_of_the_domain_plants_beside_ours_changes_nothing() {
        ByProxy browser = new ByProxy(port, "https");
        browser.cookies().put("privacyspiegel-formulier", "0".repeat(32));
        browser.cookies().put("privacyspiegel", "0123456789ABCDEF");
        assertThat(location(browser.login(person))).doesNotContain("login");
        assertThat(browser.get("/trajecten").statusCode()).isEqualTo(200);
    }

    @Test
    void of_a_test_that_was_begun_before_the_prefix_came_still_counts() {
        List<FormSite> sites = List.of();
        assertThat(BrowserCookies.plainName("privacytest", "", Set.of("privacytest"), sites))
                .hasValue("privacytest");
        assertThat(BrowserCookies.plainName("privacytest", "", Set.of("privacytest", "__Secure-privacytest"), sites))
                .isEmpty();
        assertThat(BrowserCookies.plainName("__Secure-privacyspiegel", "/onder", Set.of(), sites))
                .hasValue("privacyspiegel");
    }

    @Test
    void of_a_part_of_the_server_only_those_of_a_site_for_people_without_an_account_come_in() {
        List<FormSite> sites = List.of(new FormSite("/melden", "melding", "melden", "x", "x"));

        assertThat(BrowserCookies.plainName("__Secure-melding-taal", "", Set.of(), sites))
                .hasValue("melding-taal");
        assertThat(BrowserCookies.plainName("__Secure-privacyspiegel", "", Set.of(), sites))
                .isEmpty();
        assertThat(BrowserCookies.plainName("melding-taal", "", Set.of(), sites))
                .isEmpty();
    }
}
