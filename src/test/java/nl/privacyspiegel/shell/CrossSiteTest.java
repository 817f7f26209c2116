package nl.privacyspiegel.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.entry.SecondFactorOffer;
import nl.privacyspiegel.organisation.entry.SecondFactors;
import nl.privacyspiegel.shell.session.SessionController;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.People;
import nl.privacyspiegel.testing.Person;
import nl.privacyspiegel.testing.Telephone;
import nl.privacyspiegel.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@OnH2
@DisplayName("What a page of another site lets a browser send")
class CrossSiteTest {

    private static final String[] NO_FIELDS = {};

    @Autowired
    private ApplicationContext application;

    @Autowired
    private ServletContext servlets;

    @Autowired
    private People people;

    @Autowired
    private SecondFactors factors;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    private Visitor visitor;
    private Person person;

    /** How browsers tell that a page of another site sends something. */
    private static Stream<List<String>> elsewhere() {
        return Stream.of(
                List.of("Sec-Fetch-Site", "cross-site"),
                List.of("Sec-Fetch-Site", "same-site"),
                List.of("Sec-Fetch-Site", "cross-site", "Origin", "null"),
                List.of("Origin", "https://evil.example"),
                List.of("Origin", "http://127.0.0.1.evil.example"),
                List.of("Origin", "http://127.0.0.1:1"),
                List.of("Origin", "null"));
    }

    private static Stream<List<String>> elsewhereOrNothing() {
        return Stream.concat(elsewhere(), Stream.of(List.<String>of()));
    }

    @BeforeEach
    void somebody_has_a_browser() {
        person = people.member(people.unit(), Role.ASSESSOR);
        visitor = new Visitor(port);
    }

    private static String location(HttpResponse<?> response) {
        return response.headers().firstValue("location").orElse("");
    }

    private void assertOut() {
        assertThat(location(visitor.get("/trajecten"))).containsAnyOf("/login", "/tweede-stap");
    }

    @ParameterizedTest
    @MethodSource("elsewhereOrNothing")
    void logs_nobody_in_without_the_token_of_a_page_of_ours(List<String> said) {
        String[] headers = said.toArray(String[]::new);
        for (String address : List.of("/login", "/login?v-r=uidl", "/login?error", "/login?continue")) {
            HttpResponse<byte[]> answer = visitor.post(
                    address, headers, "username", person.email(), "password", person.password(), "_csrf", "x");
            boolean told = !said.isEmpty();
            assertThat(answer.statusCode()).as(address).isEqualTo(told ? 403 : 302);
            assertThat(location(answer)).as(address).matches("|.*/login\\?verlopen");
            assertOut();
        }
    }

    @ParameterizedTest
    @MethodSource("elsewhere")
    void logs_nobody_in_with_a_token_that_was_got_hold_of(List<String> said) {
        String[] headers = said.toArray(String[]::new);
        String token = visitor.token("/login");
        assertThat(token).isNotEmpty();
        String[] form = {"username", person.email(), "password", person.password(), "_csrf", token};
        assertThat(visitor.post("/login", headers, form).statusCode()).isEqualTo(403);
        assertOut();
        String own = "http://127.0.0.1:" + port;
        assertThat(location(visitor.post("/login", new String[] {"Origin", own}, form)))
                .doesNotContain("login");
        assertThat(visitor.get("/trajecten").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("elsewhereOrNothing")
    void takes_no_second_step(List<String> said) {
        String[] headers = said.toArray(String[]::new);
        Telephone telephone = people.as(person, () -> {
            SecondFactorOffer offer = factors.offer();
            Telephone made = new Telephone(offer.text(), clock);
            factors.turnOn(offer, People.PASSWORD, made.code(-1));
            return made;
        });
        visitor.login(person.email(), person.password());
        for (String address : List.of("/tweede-stap", "/tweede-stap?v-r=uidl")) {
            HttpResponse<byte[]> answer = visitor.post(address, headers, "code", telephone.code());
            assertThat(answer.statusCode()).isEqualTo(!said.isEmpty() ? 403 : 302);
            assertOut();
        }
        assertThat(location(visitor.secondStep(telephone.code()))).doesNotContain("error");
        assertThat(visitor.get("/trajecten").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("elsewhereOrNothing")
    void logs_nobody_out(List<String> said) {
        String[] headers = said.toArray(String[]::new);
        visitor.login(person.email(), person.password());
        for (String address : List.of("/logout", "/logout?v-r=uidl")) {
            visitor.post(address, headers, NO_FIELDS);
            assertThat(visitor.get("/trajecten").statusCode()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @MethodSource("elsewhere")
    void changes_nothing_at_any_address(List<String> said) {
        String[] headers = said.toArray(String[]::new);
        visitor.login(person.email(), person.password());
        boolean nameless = said.equals(List.of("Origin", "null"));
        assertThat(everyAddress())
                .hasSizeGreaterThan(60)
                .contains("/test", "/test/mijn/inleveren", "/eerste-keer", "/toegang/x", "/sessie", "/?v-r=uidl")
                .allSatisfy(address -> {
                    int status = visitor.post(address, headers, NO_FIELDS).statusCode();
                    if (address.matches("/api(/.*)?")) {
                        assertThat(status).as(address).isIn(401, 405);
                    } else if (!nameless || !address.matches("/(test|afmelden|datalek-melden)(/.*)?")) {
                        assertThat(status).as(address).isEqualTo(403);
                    }
                });
    }

    @Test
    void finds_the_same_addresses_open_for_pages_of_ours() {
        visitor.login(person.email(), person.password());
        assertThat(visitor.post("/?v-r=heartbeat&v-uiId=0").statusCode()).isNotEqualTo(403);
        assertThat(visitor.post("/test").statusCode()).isNotEqualTo(403);
        assertThat(visitor.post("/sessie", new String[] {SessionController.OWN_PAGE, "1"}, NO_FIELDS)
                        .statusCode())
                .isEqualTo(200);
    }

    private Set<String> everyAddress() {
        Set<String> all = new TreeSet<>(EveryAddress.pages(servlets));
        all.addAll(EveryAddress.others(application));
        all.addAll(List.of(
                "/?v-r=uidl",
                "/?v-r=heartbeat&v-uiId=0",
                "/VAADIN/dynamic/resource/0/0a1b/upload",
                "/VAADIN/dynamic/resource/0/0a1b/x.yaml",
                "/VAADIN/push",
                "/HILLA/push",
                "/logout"));
        return all;
    }
}
