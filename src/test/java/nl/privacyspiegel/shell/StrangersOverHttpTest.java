package nl.privacyspiegel.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.entry.SecondFactorOffer;
import nl.privacyspiegel.organisation.entry.SecondFactors;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.People;
import nl.privacyspiegel.testing.Person;
import nl.privacyspiegel.testing.Telephone;
import nl.privacyspiegel.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OnH2
@DisplayName("Who is not logged in cannot fill the memory")
class StrangersOverHttpTest {

    @Autowired
    private People people;

    @Autowired
    private SecondFactors factors;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    private Visitor member;
    private Visitor stranger;

    @BeforeEach
    void a_member_is_logged_in_and_a_stranger_reads_the_login_page() {
        Person person = people.member(people.unit(), Role.ASSESSOR);
        member = new Visitor(port);
        assertThat(location(member.login(person.email(), person.password()))).doesNotContain("error");
        stranger = new Visitor(port);
        stranger.get("/login");
    }

    private static String location(HttpResponse<?> response) {
        return response.headers().firstValue("location").orElse("");
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    @Test
    void login_pages_without_end_take_the_place_of_those_of_other_strangers_and_of_nobody_else() throws Exception {
        assertThat(location(stranger.get("/"))).endsWith("/login");
        flood(StrangerSessions.MOST);
        assertThat(location(stranger.get("/"))).endsWith("/login?weg");
        assertThat(stranger.get("/login").statusCode()).isEqualTo(200);
        assertThat(member.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void login_pages_without_end_push_nobody_out_between_two_steps() throws Exception {
        Person person = people.member(people.unit(), Role.ASSESSOR);
        Telephone telephone = people.as(person, () -> {
            SecondFactorOffer offer = factors.offer();
            Telephone made = new Telephone(offer.text(), clock);
            factors.turnOn(offer, People.PASSWORD, made.code(-1));
            return made;
        });
        Visitor half = new Visitor(port);
        assertThat(location(half.login(person.email(), person.password()))).endsWith("/tweede-stap");
        Visitor slow = new Visitor(port);
        String token = slow.token("/login");
        flood(2 * StrangerSessions.MOST);
        assertThat(location(half.secondStep(telephone.code()))).doesNotContain("login", "error");
        assertThat(half.get("/trajecten").statusCode()).isEqualTo(200);
        Person typing = people.member(people.unit(), Role.ASSESSOR);
        assertThat(location(
                        slow.post("/login", "username", typing.email(), "password", typing.password(), "_csrf", token)))
                .as("the form of a page that stood open during the flood")
                .doesNotContain("login");
        assertThat(slow.get("/trajecten").statusCode()).isEqualTo(200);
    }

    private void flood(int pages) throws Exception {
        HttpRequest login = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/login"))
                .build();
        try (HttpClient forgetful = HttpClient.newHttpClient()) {
            for (int i = 0; i < pages; i++) {
                HttpResponse<Void> page = forgetful.send(login, BodyHandlers.discarding());
                assertThat(page.headers().firstValue("set-cookie")).isPresent();
            }
        }
    }

    @Test
    void of_the_windows_of_one_stranger_only_the_newest_stay() {
        for (int i = 0; i <= StrangerWindows.MOST; i++) {
            assertThat(text(stranger.get("/?v-r=init&location=login"))).contains("\"v-uiId\":" + i);
            assertThat(text(member.get("/?v-r=init&location="))).contains("\"v-uiId\":" + i);
        }
        assertThat(isOpen(stranger, 0)).isFalse();
        assertThat(isOpen(stranger, 1)).isTrue();
        assertThat(isOpen(stranger, StrangerWindows.MOST)).isTrue();
        assertThat(isOpen(member, 0)).isTrue();
    }

    /** Whether the server still knows this window when its page says that it is there. */
    private static boolean isOpen(Visitor visitor, int window) {
        return visitor.send("POST", "/?v-r=heartbeat&v-uiId=" + window).statusCode() == 200;
    }
}
