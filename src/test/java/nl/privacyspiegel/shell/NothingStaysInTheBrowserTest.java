package nl.privacyspiegel.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.net.http.HttpResponse;
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

@OnH2
@DisplayName("No browser and no proxy keeps")
class NothingStaysInTheBrowserTest {

    /** What everybody gets alike. */
    private static final String THE_SAME_FOR_ALL =
            "/api/v1/openapi\\.yaml|/(test|afmelden|datalek-melden)/stijl/.*|/\\.well-known/security\\.txt|/health";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private ServletContext servlets;

    @Autowired
    private People people;

    @LocalServerPort
    private int port;

    @Test
    void a_page_or_a_download_of_a_member() {
        Person person = people.member(people.unit(), Role.values());
        Visitor member = new Visitor(port);
        member.login(person.email(), person.password());
        Set<String> all = new TreeSet<>(EveryAddress.pages(servlets));
        all.addAll(EveryAddress.others(application));
        all.removeIf(address -> address.matches(THE_SAME_FOR_ALL));
        assertThat(all).hasSizeGreaterThan(60).contains("/download/logboek.csv", "/api/v1/units");
        assertThat(member.get("/download/logboek.csv").statusCode()).isEqualTo(200);
        assertThat(all)
                .allSatisfy(address ->
                        assertThat(caching(member.get(address))).as(address).contains("no-store"));
    }

    private static String caching(HttpResponse<?> response) {
        return response.headers().firstValue("cache-control").orElse("");
    }
}
