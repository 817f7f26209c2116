package nl.privacyspiegel.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import nl.privacyspiegel.testing.MovingClock;
import nl.privacyspiegel.testing.OnH2;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.support.StaticMessageSource;

@OnH2
@DisplayName("A token that asks too much")
class ApiLimitTest extends ApiUseCases {

    @LocalServerPort
    private int server;

    private HttpResponse<String> ask(HttpClient program, String authorization) throws Exception {
        return program.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server + "/api/v1/units"))
                        .header("Authorization", authorization)
                        .build(),
                BodyHandlers.ofString());
    }

    @Test
    void waits_after_a_thousand_requests_however_it_is_written_and_another_one_does_not() throws Exception {
        String busy = token(manager, TokenScope.ASSESSMENTS);
        String other = token(manager, TokenScope.ASSESSMENTS);
        try (HttpClient program = HttpClient.newHttpClient()) {
            for (int i = 0; i < RequestLimit.AT_ONCE; i++) {
                assertThat(ask(program, (i % 2 == 0 ? "Bearer " : "bearer ") + busy)
                                .statusCode())
                        .as("request %s", i)
                        .isEqualTo(200);
            }
            HttpResponse<String> refused = ask(program, "Bearer " + busy);
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.headers().firstValue("retry-after")).hasValue("1");
            assertThat(refused.headers().firstValue("content-type")).hasValue("application/problem+json");
            assertThat(refused.body()).contains("\"status\":429", "Retry-After").doesNotContain("items");
            assertThat(ask(program, "Bearer " + other).statusCode()).isEqualTo(200);
            assertThat(ask(program, "Bearer psp_onzin").statusCode()).isEqualTo(401);
        }
    }

    @Test
    void waits_whole_seconds_and_never_none() {
        assertThat(RequestLimit.seconds(Duration.ofNanos(1))).isEqualTo(1);
        assertThat(RequestLimit.seconds(Duration.ofNanos(900_000))).isEqualTo(1);
        assertThat(RequestLimit.seconds(Duration.ofSeconds(1))).isEqualTo(1);
        assertThat(RequestLimit.seconds(Duration.ofSeconds(1).plusNanos(1))).isEqualTo(2);
    }

    @Test
    void goes_on_as_time_goes_by_and_a_nightly_copy_of_all_tables_stays_below() {
        MovingClock clock = new MovingClock(Instant.parse("2026-03-02T01:00:00Z"));
        RequestLimit limit = new RequestLimit(new Problems(new StaticMessageSource()), clock, 1);
        int tables = 6 + 3 * 300;
        for (int i = 0; i < tables; i++) {
            assertThat(limit.take("night")).isEmpty();
        }
        for (int i = tables; i < RequestLimit.AT_ONCE; i++) {
            limit.take("night");
        }
        assertThat(limit.take("night")).isPresent();
        clock.pass(Duration.ofSeconds(1));
        for (int i = 0; i < RequestLimit.EACH_SECOND; i++) {
            assertThat(limit.take("night")).isEmpty();
        }
        assertThat(limit.take("night")).isPresent();
    }
}
