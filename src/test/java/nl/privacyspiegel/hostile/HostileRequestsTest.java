package nl.privacyspiegel.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.People;
import nl.privacyspiegel.testing.Person;
import nl.privacyspiegel.testing.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@OnH2
@ExtendWith(OutputCaptureExtension.class)
@DisplayName("Whatever is sent to the forms and addresses before and behind the login")
class HostileRequestsTest {

    @Autowired
    private People people;

    @LocalServerPort
    private int port;

    @Test
    void a_name_and_a_password_and_a_code_let_nobody_in_and_break_nothing(CapturedOutput output)
            throws UnknownHostException {
        int tries = 0;
        for (String typed : HostileInputs.listed()) {
            Visitor visitor = new Visitor(port, elsewhere(tries++));
            for (HttpResponse<byte[]> answer : List.of(visitor.login(typed, typed), visitor.secondStep(typed))) {
                assertThat(answer.statusCode()).as(typed).isEqualTo(302);
                assertThat(location(answer)).as(typed).containsAnyOf("/login?error", "/tweede-stap?error");
                assertHarmless(answer);
            }
            assertThat(location(visitor.get("/"))).as(typed).contains("/login");
        }
        QuietLog.require(output);
    }

    /** Each from an address of its own: who guesses from one is made to wait, and so would be the tests that come after. */
    private static InetAddress elsewhere(int number) throws UnknownHostException {
        return InetAddress.getByAddress(new byte[] {127, 0, 66, (byte) (number + 1)});
    }

    @Test
    void an_address_leads_nowhere_and_nothing_of_it_runs(CapturedOutput output) {
        Person person = people.member(people.unit(), Role.values());
        Visitor member = new Visitor(port);
        member.login(person.email(), person.password());
        Visitor stranger = new Visitor(port);
        for (String typed : HostileInputs.listed()) {
            if (typed.length() > 1_000) {
                continue;
            }
            String part = URLEncoder.encode(typed, StandardCharsets.UTF_8);
            for (String address : new String[] {"/login?sso=", "/login?error&wacht=", "/toegang/", "/privacy?x="}) {
                assertHarmless(stranger.get(address + part));
            }
            for (String address : new String[] {
                "/mensen/",
                "/raamwerken/",
                "/afnames/",
                "/metingen/",
                "/logboek?naam=",
                "/logboek?pagina=",
                "/trends?eenheid=",
                "/download/mijn-rapporten/",
                "/download/afname/",
                "/download/raamwerk/",
                "/download/trends/",
                "/download/eenheden/positie.",
                "/api/v1/assessments/",
                "/download/logboek.csv?naam=",
                "/"
            }) {
                assertHarmless(member.get(address + part));
            }
        }
        QuietLog.require(output);
    }

    private static String location(HttpResponse<?> response) {
        return response.headers().firstValue("location").orElse("");
    }

    /** What was sent is not in the page, or only as text. */
    private static void assertHarmless(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).as(answer.uri().toString()).isLessThan(500);
        assertThat(answer.headers().firstValue("content-type").orElse("")).doesNotContain("svg");
        String page = new String(answer.body(), StandardCharsets.UTF_8);
        assertThat(page).doesNotContain("<script>alert(1)", "<img src=x onerror", "<svg onload", "<b>vet</b>");
    }
}
