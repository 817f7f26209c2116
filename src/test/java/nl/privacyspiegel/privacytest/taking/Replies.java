package nl.privacyspiegel.privacytest.taking;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** Reads what the server sent. */
final class Replies {

    private Replies() {}

    static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    /** The text of a page that is expected to be there. */
    static String page(HttpResponse<byte[]> response) {
        assertThat(response.statusCode()).isEqualTo(200);
        return text(response);
    }

    /** Where the browser is sent after a form. */
    static String location(HttpResponse<?> response) {
        assertThat(response.statusCode()).isEqualTo(303);
        return response.headers().firstValue("location").orElseThrow();
    }
}
