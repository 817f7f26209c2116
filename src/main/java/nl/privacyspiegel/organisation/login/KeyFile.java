package nl.privacyspiegel.organisation.login;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.function.Consumer;
import nl.privacyspiegel.shared.SecretFile;

/**
 * A file that holds a key of 256 bits in its first line. It is made when it is not there and may be, and only its
 * owner can read it.
 */
final class KeyFile {

    private static final int KEY_BYTES = 32;

    private KeyFile() {}

    /**
     * The key in this file; a random one that it holds from now on when there was no such file.
     *
     * @param mayBeMade throws when the file may not be made
     */
    static byte[] readOrMake(Path file, Consumer<Path> mayBeMade) {
        try {
            if (!Files.exists(file)) {
                mayBeMade.accept(file);
                make(file);
            }
            return decode(Files.readAllLines(file).stream().findFirst().orElse(""), file.toString());
        } catch (IOException failed) {
            throw new UncheckedIOException(
                    "Het sleutelbestand " + file + " kan niet worden gemaakt of gelezen", failed);
        }
    }

    private static void make(Path file) throws IOException {
        byte[] fresh = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(fresh);
        SecretFile.make(file, (Base64.getEncoder().encodeToString(fresh) + "\n").getBytes(US_ASCII));
    }

    /**
     * The key that this text is.
     *
     * @throws IllegalStateException when it is none, without repeating it
     */
    static byte[] decode(String text, String where) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text.strip());
            if (bytes.length == KEY_BYTES) {
                return bytes;
            }
        } catch (IllegalArgumentException notBase64) {
            // Said below, together with a wrong length; what was given is not repeated.
        }
        throw new IllegalStateException(
                "De sleutel in " + where + " klopt niet: dat moeten 32 willekeurige bytes in Base64 zijn, "
                        + "bijvoorbeeld van “openssl rand -base64 32”.");
    }
}
