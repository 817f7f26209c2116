package nl.privacyspiegel.privacytest.taking;

import static nl.privacyspiegel.privacytest.taking.Replies.location;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Statistic;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import nl.privacyspiegel.testing.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;

/** Below the threshold the pages do not say how many handed in; who runs the server cannot count them either. */
@DisplayName("Meters at the management port")
class MetersTest extends TestOverHttp {

    /** Everything that may be measured, so that a meter that comes with a library is looked at before it stays. */
    private static final String MEASURED = "(jvm|process|system|disk)\\..*"
            + "|hikaricp\\.connections(\\.(active|idle|max|min|pending))?|application\\.(started|ready)\\.time"
            + "|privacyspiegel\\.(work\\.(failed|late)|mail\\.(waiting|refused)|backup\\.age|audit\\.broken|page\\.time"
            + "|logins\\.refused)";

    private static final String LOGINS = "privacyspiegel.logins.refused";

    @Autowired
    private MeterRegistry registry;

    @LocalManagementPort
    private int managementPort;

    @Test
    void nothing_counts_the_tests_that_are_begun_and_handed_in() {
        Map<String, Double> before = counters();
        handIn();
        handIn();
        Map<String, Double> after = counters();
        assertThat(after.keySet())
                .allMatch(
                        name -> name.matches("(jvm|process|system|disk)\\..*") || name.equals(LOGINS),
                        "of the machine");
        assertThat(after.get(LOGINS)).isEqualTo(before.get(LOGINS));
        assertThat(before.keySet()).containsAnyOf("jvm.classes.unloaded", "jvm.gc.memory.allocated");
    }

    @Test
    void every_meter_is_one_of_the_machine() {
        handIn();
        assertThat(registry.getMeters())
                .extracting(meter -> meter.getId().getName())
                .contains("jvm.memory.used", "hikaricp.connections.active")
                .allMatch(name -> name.matches(MEASURED), "of the machine");
        assertThat(text("/actuator/metrics"))
                .contains("jvm.memory.used")
                .doesNotContain(
                        "http.server", "spring.data", "spring.security", "acquire", "connections.usage", "sessions");
        for (String counter : List.of("http.server.requests", "spring.data.repository.invocations")) {
            assertThat(new Visitor(managementPort)
                            .get("/actuator/metrics/" + counter)
                            .statusCode())
                    .as(counter)
                    .isEqualTo(404);
        }
    }

    @Test
    void how_the_work_of_the_server_goes_stands_in_the_format_of_prometheus_at_that_port_only() {
        assertThat(text("/actuator/prometheus"))
                .contains(
                        "privacyspiegel_work_failed 0.0",
                        "privacyspiegel_mail_waiting",
                        "privacyspiegel_backup_age_seconds",
                        "privacyspiegel_audit_broken",
                        "privacyspiegel_logins_refused_total",
                        "privacyspiegel_page_time_seconds{quantile=\"0.95\"}",
                        "hikaricp_connections_active",
                        "jvm_memory_used_bytes",
                        "disk_free_bytes")
                .doesNotContain("http_server", "privacyspiegel_page_time_seconds_count");
    }

    @Test
    void a_counter_that_somebody_adds_counts_nothing() {
        registry.counter("privacytest.handed.in").increment();
        assertThat(registry.find("privacytest.handed.in").counter()).isNull();
        assertThat(registry.counter("privacytest.handed.in").count()).isZero();
    }

    private String text(String path) {
        return new String(new Visitor(managementPort).get(path).body(), StandardCharsets.UTF_8);
    }

    private void handIn() {
        Visitor visitor = begun(campaigns().withCodes(unit, 1));
        visitor.post("/test/mijn/vraag/2", "vraag", "actueel-02", "antwoord", "risico", "naar", "volgende");
        assertThat(location(visitor.post("/test/mijn/inleveren"))).isEqualTo("/test/mijn/uitslag");
    }

    private Map<String, Double> counters() {
        Map<String, Double> counters = new TreeMap<>();
        for (Meter meter : registry.getMeters()) {
            StreamSupport.stream(meter.measure().spliterator(), false)
                    .filter(measured -> measured.getStatistic() == Statistic.COUNT)
                    .forEach(measured -> counters.merge(meter.getId().getName(), measured.getValue(), Double::sum));
        }
        return counters;
    }
}
