package nl.privacyspiegel.privacytest.taking;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.function.Supplier;
import nl.privacyspiegel.shared.Fingerprint;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The style sheet and the mark of these pages, which a browser fetches once: another content has another address. */
@Controller
class StyleController {

    private static final int HASH_DIGITS = 12;

    private static final MediaType CSS = MediaType.parseMediaType("text/css;charset=UTF-8");
    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");
    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final byte[] styles;
    private final byte[] mark;
    private final String version;

    StyleController() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(TestPages.resource("META-INF/resources/styles/tokens.css"));
        all.writeBytes(TestPages.resource("META-INF/resources/styles/test.css"));
        this.styles = all.toByteArray();
        this.mark = TestPages.resource("META-INF/resources/images/logo.svg");
        all.writeBytes(mark);
        this.version = hash(all.toByteArray());
    }

    /** What the addresses of both contain now. */
    String version() {
        return version;
    }

    @GetMapping("/test/stijl/{asked}.css")
    ResponseEntity<byte[]> styles(@PathVariable String asked) {
        return file(asked, CSS, styles::clone);
    }

    @GetMapping("/test/stijl/{asked}.svg")
    ResponseEntity<byte[]> mark(@PathVariable String asked) {
        return file(asked, SVG, mark::clone);
    }

    private ResponseEntity<byte[]> file(String asked, MediaType type, Supplier<byte[]> content) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(asked.equals(version) ? FOR_GOOD : CacheControl.noCache())
                .body(content.get());
    }

    private static String hash(byte[] content) {
        return Fingerprint.of(content).substring(0, HASH_DIGITS);
    }
}
