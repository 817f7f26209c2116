package nl.privacyspiegel.shared.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import nl.privacyspiegel.shared.Fingerprint;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * The style sheet and the mark of these pages, which a browser fetches once: another content has another address. Each site
 * hands them out below its own address, as {@code stijl/<version>.css} and {@code .svg}.
 */
@Component
public class PageLook {

    private static final int HASH_DIGITS = 12;

    private static final MediaType CSS = MediaType.parseMediaType("text/css;charset=UTF-8");
    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");
    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final byte[] styles;
    private final byte[] mark;
    private final String version;

    PageLook() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        List.of("tokens", "test", "test-form", "test-reading")
                .forEach(sheet -> all.writeBytes(resource("META-INF/resources/styles/" + sheet + ".css")));
        this.styles = all.toByteArray();
        this.mark = resource("META-INF/resources/images/logo.svg");
        all.writeBytes(mark);
        this.version = Fingerprint.of(all.toByteArray()).substring(0, HASH_DIGITS);
    }

    /** What the addresses of both contain now. */
    String version() {
        return version;
    }

    /** The style sheet, for who asks for this version of it. */
    public ResponseEntity<byte[]> styles(String asked) {
        return file(asked, CSS, styles::clone);
    }

    /** The mark, for who asks for this version of it. */
    public ResponseEntity<byte[]> mark(String asked) {
        return file(asked, SVG, mark::clone);
    }

    private ResponseEntity<byte[]> file(String asked, MediaType type, Supplier<byte[]> content) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(asked.equals(version) ? FOR_GOOD : CacheControl.noCache())
                .body(content.get());
    }

    /** A file of the application that is there or the application does not start. */
    private static byte[] resource(String path) {
        try {
            return new ClassPathResource(path).getContentAsByteArray();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
