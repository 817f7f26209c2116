package nl.privacyspiegel.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import nl.privacyspiegel.testing.OnH2;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@OnH2
@ExtendWith(OutputCaptureExtension.class)
@DisplayName("A post that is too large")
class OversizedPostsTest {

    private static final int MEGABYTE = 1_000_000;
    private static final String FORM = "application/x-www-form-urlencoded";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/login",
                "/tweede-stap",
                "/logout",
                "/test",
                "/test/x",
                "/test/mijn/vraag/1",
                "/test/mijn/inleveren",
                "/sessie",
                "/api/v1/units",
                "/?v-r=uidl",
                "/?v-r=heartbeat&v-uiId=0",
                "/VAADIN/dynamic/resource/0/0a1b/upload",
                "/trajecten",
                "/eerste-keer",
                "/download/logboek.csv"
            })
    void writes_at_most_one_line_and_is_answered_in_our_words(String address, CapturedOutput output) throws Exception {
        for (String type : List.of(FORM, "multipart/form-data; boundary=x", "application/json", "text/plain")) {
            int before = output.getAll().length();
            HttpResponse<String> answer = send(address, type);
            assertThat(answer.statusCode()).as(type).isIn(401, 405, 413, 415);
            assertThat(answer.body())
                    .as(type)
                    .containsAnyOf("te veel", "Alleen lezen", "Geen geldige sleutel", "geen formulier");
            // Chunked, so that only reading tells how much there is.
            sendUnsized(address, type);
            String logged = output.getAll().substring(before);
            assertThat(logged.lines().filter(line -> !line.isBlank())).as(type).hasSizeLessThanOrEqualTo(1);
            assertThat(logged).doesNotContain("\tat ", "Caused by");
        }
    }

    private HttpResponse<String> send(String address, String type) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    request(address, type, BodyPublishers.ofByteArray(large(type))), BodyHandlers.ofString());
        }
    }

    private void sendUnsized(String address, String type) throws InterruptedException {
        byte[] large = large(type);
        try (HttpClient client = HttpClient.newHttpClient()) {
            BodyPublisher chunked = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large));
            assertThat(client.send(request(address, type, chunked), BodyHandlers.discarding())
                            .statusCode())
                    .isLessThan(500);
        } catch (IOException hungUp) {
            assertThat(hungUp.getMessage()).isNotEmpty();
        }
    }

    private HttpRequest request(String address, String type, BodyPublisher body) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
                .header("Content-Type", type)
                .header("Sec-Fetch-Site", "same-origin")
                .header("X-Privacyspiegel", "1")
                .POST(body)
                .build();
    }

    private static byte[] large(String type) {
        byte[] large = new byte[8 * MEGABYTE];
        Arrays.fill(large, (byte) 'x');
        String head = type.startsWith("multipart")
                ? "--x\r\nContent-Disposition: form-data; name=\"a\"; filename=\"a.txt\"\r\n\r\n"
                : "a=";
        byte[] start = head.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(start, 0, large, 0, start.length);
        return large;
    }
}
