package nl.privacyspiegel.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.entry.LoginRules;
import nl.privacyspiegel.organisation.entry.SecondFactorOffer;
import nl.privacyspiegel.organisation.entry.SecondFactors;
import nl.privacyspiegel.organisation.entry.Sessions;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.People;
import nl.privacyspiegel.testing.Person;
import nl.privacyspiegel.testing.Telephone;
import nl.privacyspiegel.testing.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@OnH2
@DisplayName("Logging in with a browser")
class LoginOverHttpTest {

    /** What everybody may see, logged in or not. */
    private static final String OPEN =
            "/login|/eerste-keer|/toegang/x|/tweede-stap(/instellen)?|/privacy|/health|/sessie|/\\.well-known/security\\.txt"
                    + "|/(test|api|agenda|afmelden|datalek-melden)(/.*)?|/error";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private ServletContext servlets;

    @Autowired
    private People people;

    @Autowired
    private SecondFactors factors;

    @Autowired
    private LoginRules rules;

    @Autowired
    private Sessions sessions;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    private Telephone telephone(Person person) {
        return people.as(person, () -> {
            SecondFactorOffer offer = factors.offer();
            Telephone telephone = new Telephone(offer.text(), clock);
            factors.turnOn(offer, People.PASSWORD, telephone.code(-1));
            return telephone;
        });
    }

    private Visitor from(String address) {
        try {
            return new Visitor(port, InetAddress.getByName(address));
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String location(HttpResponse<?> response) {
        return response.headers().firstValue("location").orElse("");
    }

    private static String session(HttpResponse<?> response) {
        return response.headers().allValues("set-cookie").stream()
                .filter(each -> each.startsWith("privacyspiegel="))
                .map(each -> each.split(";", -1)[0])
                .findFirst()
                .orElse("");
    }

    private List<String> everyAddress() {
        return Stream.concat(EveryAddress.pages(servlets).stream(), EveryAddress.others(application).stream())
                .filter(address -> !address.matches(OPEN))
                .distinct()
                .toList();
    }

    @Test
    void between_the_steps_every_page_and_every_download_leads_to_the_second_step() {
        Person person = people.member(people.unit(), Role.values());
        telephone(person);
        Visitor visitor = new Visitor(port);
        assertThat(location(visitor.login(person.email(), person.password()))).endsWith("/tweede-stap");
        assertThat(everyAddress())
                .contains("/", "/trajecten", "/mensen", "/profiel/tweede-stap")
                .anyMatch(address -> address.startsWith("/download/"))
                .allSatisfy(address -> {
                    HttpResponse<byte[]> got = visitor.get(address);
                    assertThat(got.statusCode()).as(address).isEqualTo(302);
                    assertThat(location(got)).as(address).endsWith("/tweede-stap");
                });
    }

    @Test
    void the_second_step_lets_in_with_a_new_session_and_leads_to_the_page_that_was_asked_for() {
        Person person = people.member(people.unit(), Role.ASSESSOR);
        Telephone telephone = telephone(person);
        Visitor visitor = new Visitor(port);
        visitor.get("/trajecten");
        String half = session(visitor.login(person.email(), person.password()));
        assertThat(half).as("new at the first step").isNotEmpty();
        assertThat(location(visitor.secondStep("123"))).endsWith("/tweede-stap?error");
        HttpResponse<byte[]> in = visitor.secondStep(telephone.code());
        assertThat(location(in)).contains("/trajecten");
        assertThat(session(in)).as("new at the second step").isNotEmpty().isNotEqualTo(half);
        assertThat(visitor.get("/trajecten").statusCode()).isEqualTo(200);
    }

    @Test
    void the_second_step_needs_the_first_one() {
        Visitor visitor = new Visitor(port);
        assertThat(location(visitor.secondStep("123456"))).contains("/tweede-stap?error");
        assertThat(location(visitor.get("/trajecten"))).endsWith("/login");
    }

    @Test
    void who_must_have_a_second_step_and_has_none_gets_to_nothing_but_setting_it_up() {
        Person person = people.member(people.unit(), Role.MANAGEMENT);
        people.run(people.administrator(), () -> rules.requireInTwoSteps(Set.of(Role.MANAGEMENT)));
        try {
            Visitor visitor = new Visitor(port);
            assertThat(location(visitor.login(person.email(), person.password())))
                    .endsWith("/tweede-stap/instellen");
            assertThat(everyAddress())
                    .allSatisfy(address -> assertThat(location(visitor.get(address)))
                            .as(address)
                            .endsWith("/tweede-stap/instellen"));
            assertThat(location(visitor.secondStep(""))).contains("/tweede-stap?error");
        } finally {
            people.run(people.administrator(), () -> rules.requireInTwoSteps(Set.of()));
        }
    }

    @Test
    void guessing_looks_the_same_for_an_account_that_exists_and_one_that_does_not() {
        Person person = people.member(people.unit(), Role.ASSESSOR);
        List<String> answers = answersToGuesses(person.email(), "127.0.0.21");
        assertThat(answers)
                .hasSize(7)
                .startsWith("/login?error", "/login?error", "/login?error", "/login?error")
                .endsWith("/login?error&wacht=5", "/login?error&wacht=5", "/login?error&wacht=5");
        assertThat(answersToGuesses("niemand@gemeente.example", "127.0.0.22")).isEqualTo(answers);
    }

    private List<String> answersToGuesses(String account, String address) {
        Visitor visitor = from(address);
        return Stream.generate(() -> location(visitor.login(account, "een verkeerd wachtwoord")))
                .limit(7)
                .map(each -> each.replaceAll("^.*(/login)", "$1"))
                .toList();
    }

    @Test
    void who_is_slowed_down_does_not_get_in_with_the_right_password_but_the_owner_does_from_elsewhere() {
        Person person = people.member(people.unit(), Role.ASSESSOR);
        answersToGuesses(person.email(), "127.0.0.23");
        Visitor guesser = from("127.0.0.23");
        assertThat(location(guesser.login(person.email(), person.password()))).contains("wacht=");
        assertThat(location(from("127.0.0.24").login(person.email(), person.password())))
                .doesNotContain("error");
    }

    @Test
    void an_account_under_attack_from_everywhere_stays_open_for_its_owner_at_the_usual_place() {
        Person person = people.member(people.unit(), Role.ASSESSOR);
        assertThat(location(from("127.0.0.30").login(person.email(), person.password())))
                .doesNotContain("error");
        for (int i = 0; i < 20; i++) {
            from("127.0.1." + (i + 1)).login(person.email(), "een verkeerd wachtwoord");
        }
        assertThat(location(from("127.0.0.31").login(person.email(), person.password())))
                .contains("wacht=");
        assertThat(location(from("127.0.0.30").login(person.email(), person.password())))
                .doesNotContain("error");
    }

    @Test
    void logging_out_everywhere_ends_the_other_browser_at_its_next_request() {
        Person person = people.member(people.unit(), Role.ASSESSOR);
        Visitor visitor = new Visitor(port);
        visitor.login(person.email(), person.password());
        assertThat(visitor.get("/trajecten").statusCode()).isEqualTo(200);
        people.run(person, sessions::endAll);
        assertThat(location(visitor.get("/trajecten"))).endsWith("/login?beeindigd");
        assertThat(location(visitor.login(person.email(), person.password()))).doesNotContain("error");
        assertThat(visitor.get("/trajecten").statusCode()).isEqualTo(200);
    }

    @Test
    void a_browser_whose_session_the_server_does_not_know_any_more_hears_why_it_is_at_the_login() {
        Visitor visitor = new Visitor(port);
        assertThat(location(visitor.getWith("privacyspiegel=0123456789ABCDEF", "/trajecten")))
                .endsWith("/login?weg");
    }
}
