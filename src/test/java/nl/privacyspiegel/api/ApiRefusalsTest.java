package nl.privacyspiegel.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import nl.privacyspiegel.testing.OnH2;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    void reads_why_and_never_a_page_or_a_login(String line, String status) throws IOException {
        assertProblem(answer(line, ""), status);
    }

    @ParameterizedTest
    @CsvSource("GET /api/v1/units")
    void reads_so_of_a_header_that_is_too_long(String line) throws IOException {
        assertProblem(answer(line, "X-Long: " + "x".repeat(20_000) + "\r\n"), "400");
    }

    private static void assertProblem(String answer, String status) {
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status)
                .containsIgnoringCase("Content-Type: application/problem+json")
                .contains("\"status\":" + status, "\"detail\":", "default-src 'none'")
                .doesNotContain("<html", "Location:");
    }

    private String answer(String line, String header) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            String request = line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAccept: text/html\r\n"
                    + header + "\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
