package nl.privacyspiegel.shell;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;

@OnH2
@DisplayName("What who runs the server gets, and nobody else")
class ManagementOverHttpTest {

    @Autowired
    private People people;

    @LocalServerPort
    private int port;

    @LocalManagementPort
    private int managementPort;

    private Visitor administrator() {
        Person person = people.member(people.unit(), Role.ADMINISTRATOR);
        Visitor visitor = new Visitor(port);
        assertThat(visitor.login(person.email(), person.password()).headers().firstValue("location"))
                .hasValueSatisfying(address -> assertThat(address).doesNotContain("error"));
        return visitor;
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    @Test
    void health_says_that_it_is_up_and_nothing_more() {
        String health = text(new Visitor(port).get("/health"));
        assertThat(health).contains("\"status\":\"UP\"").doesNotContain("components", "details", "H2", "disk");
        assertThat(text(administrator().get("/health"))).isEqualTo(health);
    }

    @Test
    void what_is_for_who_runs_the_server_is_at_another_port_only() {
        Visitor administrator = administrator();
        for (String path : List.of(
                "/actuator/health",
                "/actuator/health/readiness",
                "/readyz",
                "/livez",
                "/actuator/metrics",
                "/actuator/prometheus",
                "/actuator/env",
                "/h2-console")) {
            assertThat(text(administrator.get(path)))
                    .as(path)
                    .doesNotContain("\"status\"", "jvm.memory", "jvm_memory", "propertySources");
        }
        Visitor ofTheServer = new Visitor(managementPort);
        assertThat(text(ofTheServer.get("/actuator/health"))).contains("\"db\"", "\"audit\"", "\"backup\"");
        assertThat(text(ofTheServer.get("/actuator/health/readiness"))).contains("\"status\":\"UP\"", "\"db\"");
        assertThat(text(ofTheServer.get("/actuator/health/liveness")))
                .contains("\"status\":\"UP\"")
                .doesNotContain("\"db\"");
        assertThat(text(ofTheServer.get("/actuator/metrics"))).contains("jvm.memory.used");
        for (String notOffered : List.of("/actuator/env", "/actuator/heapdump", "/actuator/shutdown", "/login")) {
            assertThat(ofTheServer.get(notOffered).statusCode()).as(notOffered).isIn(302, 404);
        }
    }
}
