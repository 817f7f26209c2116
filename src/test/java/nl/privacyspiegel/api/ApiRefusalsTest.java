package nl.privacyspiegel.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.RawRequest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@OnH2
@DisplayName("A program that asks for what cannot be asked")
class ApiRefusalsTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "GET /api/v1/units?a=%,400",
        "GET /api/%00,400",
        "GET /api/v1/%,400",
        "GET /api/v1/a\\b,400",
        "GET /api//v1/units,400",
        "GET //api/v1/units,400",
        "GET /api/v1/units;x=1,400",
        "GET /api/v1/%2e%2e/units,400",
        "GET /%61pi/v1/units%,400",
        "GET /API/v1/units,401",
        "GET /Api,401",
        "TRACE /api/v1/units,405",
        "FOO /api/v1/units,405",
        "POST /api/v1//units,405"
    })
    void reads_why_and_never_a_page_or_a_login(String line, String status) {
        assertProblem(answer(line), status);
    }

    @ParameterizedTest
    @CsvSource("GET /api/v1/units")
    void reads_so_of_a_header_that_is_too_long(String line) {
        assertProblem(answer(line, "X-Long: " + "x".repeat(20_000)), "400");
    }

    /** Where it went cannot be told: it is refused before it is taken apart. */
    @ParameterizedTest
    @ValueSource(ints = {9_000, 70_000})
    void reads_a_page_that_says_so_of_an_address_that_is_too_long(int length) {
        for (String address : List.of("/api/v1/units?unit=", "/api/v1/", "/", "/login?x=")) {
            assertThat(answer("GET " + address + "x".repeat(length)))
                    .startsWith("HTTP/1.1 400")
                    .contains("of het is te lang", "default-src 'none'")
                    .doesNotContain("xxxx", "Location:", "Exception");
        }
    }

    private static void assertProblem(String answer, String status) {
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status)
                .containsIgnoringCase("Content-Type: application/problem+json")
                .contains("\"status\":" + status, "\"detail\":", "default-src 'none'")
                .doesNotContain("<html", "Location:");
    }

    private String answer(String line, String... headers) {
        return RawRequest.answer(
                port,
                line,
                "",
                Stream.concat(Stream.of("Accept: text/html"), Stream.of(headers))
                        .toArray(String[]::new));
    }
}
