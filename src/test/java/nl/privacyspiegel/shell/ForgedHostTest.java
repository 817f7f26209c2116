package nl.privacyspiegel.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.People;
import nl.privacyspiegel.testing.Person;
import nl.privacyspiegel.testing.RawRequest;
import nl.privacyspiegel.testing.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@OnH2
@DisplayName("A request that gives us the name of another site")
class ForgedHostTest {

    private static final String NAME = "evil.example";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private ServletContext servlets;

    @Autowired
    private People people;

    @LocalServerPort
    private int port;

    private Set<String> everywhere() {
        Set<String> all = new TreeSet<>(EveryAddress.pages(servlets));
        all.addAll(EveryAddress.others(application));
        assertThat(all).hasSizeGreaterThan(60).contains("/login", "/mensen", "/test", "/api/v1/units");
        return all;
    }

    private void assertNotRepeated(String line, String form, String... headers) {
        String[] all =
                Stream.concat(Stream.of("Host: " + NAME), Stream.of(headers)).toArray(String[]::new);
        assertThat(RawRequest.answer(port, line, form, all))
                .as(line)
                .startsWith("HTTP/1.1 ")
                .doesNotContain(NAME);
    }

    @Test
    void sends_nobody_there() {
        everywhere().forEach(address -> assertNotRepeated("GET " + address, ""));
        for (String posted : Set.of("/login", "/logout", "/tweede-stap", "/toegang/x", "/test", "/test/x/begin")) {
            assertNotRepeated("POST " + posted, "code=1&username=a&password=b");
        }
        for (String wrong : Set.of("/elders", "/trajecten//x", "/login?a=%", "/mensen%", "/api")) {
            assertNotRepeated("GET " + wrong, "");
        }
    }

    @Test
    void sends_no_member_there_either() {
        Person person = people.member(people.unit(), Role.ADMINISTRATOR, Role.ASSESSOR, Role.SUPERVISOR);
        HttpResponse<byte[]> login = new Visitor(port).login(person.email(), person.password());
        String cookies = "Cookie: "
                + String.join(
                        "; ",
                        login.headers().allValues("set-cookie").stream()
                                .map(cookie -> cookie.replaceAll(";.*", ""))
                                .toList());
        everywhere().stream()
                .filter(address -> !address.contains("logout"))
                .forEach(address -> assertNotRepeated("GET " + address, "", cookies));
        assertNotRepeated("POST /logout", "x=1", cookies, "Sec-Fetch-Site: same-origin");
    }
}
