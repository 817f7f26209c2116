package nl.privacyspiegel.organisation.login;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** A file that holds a key of 256 bits in its first line. It is made when it is not there, and only its owner can read it. */
final class KeyFile {

    private static final int KEY_BYTES = 32;

    private KeyFile() {}

    /** The key in this file; a random one that it holds from now on when there was no such file. */
    static byte[] readOrMake(Path file) {
        try {
            make(file);
            return decode(Files.readAllLines(file).stream().findFirst().orElse(""), file.toString());
        } catch (IOException failed) {
            throw new UncheckedIOException(
                    "Het sleutelbestand " + file + " kan niet worden gemaakt of gelezen", failed);
        }
    }

    private static void make(Path file) throws IOException {
        if (Files.exists(file)) {
            return;
        }
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        Files.createDirectories(file.toAbsolutePath().getParent(), onlyFor("rwx------", posix));
        byte[] fresh = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(fresh);
        try {
            Files.createFile(file, onlyFor("rw-------", posix));
        } catch (FileAlreadyExistsException justMade) {
            return;
        }
        Files.writeString(file, Base64.getEncoder().encodeToString(fresh) + "\n");
    }

    private static FileAttribute<?>[] onlyFor(String owner, boolean posix) {
        return posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(owner))}
                : new FileAttribute<?>[0];
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
