package nl.privacyspiegel.shared.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The content files that ship with the application. */
public final class ShippedFiles {

    private ShippedFiles() {}

    /**
     * What a file says.
     *
     * @param path below the content folder
     */
    public static byte[] bytes(String path) {
        try (InputStream in =
                Objects.requireNonNull(ShippedFiles.class.getResourceAsStream("/content/" + path), path)) {
            return in.readAllBytes();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
