package nl.privacyspiegel.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.device.KnownDevices;
import nl.privacyspiegel.organisation.entry.SecondFactorOffer;
import nl.privacyspiegel.organisation.entry.SecondFactors;
import nl.privacyspiegel.organisation.entry.Sessions;
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
@DisplayName("Who guesses keeps nobody out of the browser that they always use")
class KnownDevicesOverHttpTest {

    private static final AtomicInteger TESTS = new AtomicInteger();
    private static final String WRONG = "een verkeerd wachtwoord";

    @Autowired
    private People people;

    @Autowired
    private SecondFactors factors;

    @Autowired
    private Sessions sessions;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    /** Of each test another one: failures are remembered. */
    private final String shared = "127.0.2." + TESTS.incrementAndGet();

    private Person owner;
    private Visitor own;

    @BeforeEach
    void somebody_logged_in_before_at_the_address_that_everybody_shares() {
        owner = people.member(people.unit(), Role.ASSESSOR);
        own = at(shared);
        assertThat(location(own.login(owner.email(), owner.password()))).doesNotContain("error");
        own.get("/trajecten");
    }

    private Visitor at(String address) {
        try {
            return new Visitor(port, InetAddress.getByName(address));
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String location(HttpResponse<?> response) {
        return response.headers().firstValue("location").orElse("");
    }

    private String markOf(Visitor visitor) {
        Person person = owner;
        return Stream.of(visitor.login(person.email(), person.password()), visitor.get("/trajecten"))
                .flatMap(each -> each.headers().allValues("set-cookie").stream())
                .filter(each -> each.startsWith(KnownDevices.COOKIE + "="))
                .map(each -> each.split(";", -1)[0])
                .reduce((first, last) -> last)
                .orElse("");
    }

    private void hammer(String address, int times) {
        Visitor stranger = at(address);
        for (int i = 0; i < times; i++) {
            stranger.login(owner.email(), WRONG);
            stranger.login("niemand" + i + "@gemeente.example", WRONG);
        }
    }

    private HttpResponse<byte[]> tryWith(String mark, Person person, String password) {
        Visitor visitor = at(shared);
        return visitor.post(
                "/login",
                new String[] {"Cookie", mark},
                "username",
                person.email(),
                "password",
                password,
                "_csrf",
                visitor.token("/login"));
    }

    @Test
    void neither_from_the_same_address_nor_from_everywhere() {
        hammer(shared, 40);
        for (int i = 1; i <= 25; i++) {
            at("127.0.3." + i).login(owner.email(), WRONG);
        }
        assertThat(location(at(shared).login(owner.email(), owner.password())))
                .as("a browser that is not known has to wait there")
                .contains("wacht=");
        assertThat(location(own.login(owner.email(), owner.password()))).doesNotContain("error");
        assertThat(own.get("/trajecten").statusCode()).isEqualTo(200);
    }

    @Test
    void not_at_the_second_step_either() {
        Telephone telephone = people.as(owner, () -> {
            SecondFactorOffer offer = factors.offer();
            Telephone made = new Telephone(offer.text(), clock);
            factors.turnOn(offer, People.PASSWORD, made.code(-1));
            return made;
        });
        Visitor thief = at(shared);
        thief.login(owner.email(), owner.password());
        for (int i = 0; i < 7; i++) {
            thief.secondStep("123456");
        }
        assertThat(location(thief.secondStep("123456"))).contains("wacht=");
        own.login(owner.email(), owner.password());
        assertThat(location(own.secondStep(telephone.code()))).doesNotContain("error");
        assertThat(own.get("/trajecten").statusCode()).isEqualTo(200);
    }

    @Test
    void a_mark_that_was_stolen_gives_few_guesses() {
        String stolen = markOf(own);
        hammer(shared, 8);
        assertThat(location(tryWith(stolen, owner, owner.password()))).doesNotContain("error");
        List<String> answers = Stream.generate(() -> location(tryWith(stolen, owner, WRONG)))
                .limit(6)
                .toList();
        assertThat(answers.subList(0, 4)).noneMatch(answer -> answer.contains("wacht="));
        assertThat(answers.getLast()).contains("wacht=");
        assertThat(location(tryWith(stolen, owner, owner.password()))).contains("wacht=");
    }

    @Test
    void a_mark_of_somebody_else_or_a_forged_one_or_an_ended_one_is_none() {
        Person other = people.member(people.unit(), Role.ASSESSOR);
        String mark = markOf(own);
        Visitor stranger = at("127.0.4.9");
        for (int i = 0; i < 8; i++) {
            stranger.login(other.email(), WRONG);
            at(shared).login(other.email(), WRONG);
        }
        assertThat(location(tryWith(mark, other, other.password()))).contains("wacht=");
        hammer(shared, 8);
        String last = mark.substring(mark.length() - 1);
        String forged = mark.substring(0, mark.length() - 1) + (last.equals("0") ? "1" : "0");
        assertThat(location(tryWith(forged, owner, owner.password()))).contains("wacht=");
        assertThat(location(tryWith(mark, owner, owner.password()))).doesNotContain("error");
        people.run(owner, sessions::endAll);
        assertThat(location(tryWith(mark, owner, owner.password()))).contains("wacht=");
    }
}
