package nl.privacyspiegel.privacytest.taking;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** What the server answers on these addresses: a page, or the way to one. */
final class TestAnswers {

    private static final MediaType HTML = MediaType.valueOf("text/html;charset=UTF-8");

    private TestAnswers() {}

    static ResponseEntity<String> page(HttpStatus status, String html) {
        return ResponseEntity.status(status).contentType(HTML).body(html);
    }

    /** The browser asks for the next page itself, so that going back or loading anew sends nothing twice. */
    static ResponseEntity<String> to(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }
}
