package nl.privacyspiegel.backup.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import nl.privacyspiegel.backup.archive.UnusableArchive.Reason;
import nl.privacyspiegel.shared.Fingerprint;
import nl.privacyspiegel.shared.Secret;
import nl.privacyspiegel.shared.SecretFile;

/**
 * What opens a back-up: a line of text that whoever runs the server keeps, made by the application or chosen. Blanks, hyphens
 * and capitals make no difference, so that it can be typed from paper.
 */
public final class BackupKey {

    static final int SALT = 16;
    static final int CHECK = 8;

    private static final int SHORTEST = 20;
    private static final int ROUNDS = 600_000;
    private static final int AES = 32;
    private static final int GROUP = 4;

    private final String text;

    /** By its salt, of the files that were asked for: a restore goes through its file twice, and to derive is meant to be slow. */
    private final Map<String, Derived> derived = new ConcurrentHashMap<>();

    private BackupKey(String text) {
        this.text = text;
    }

    /**
     * The key that somebody typed.
     *
     * @throws UnusableArchive when it is too short to be one
     */
    public static BackupKey of(String typed) {
        String text = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        if (text.length() < SHORTEST) {
            throw new UnusableArchive(Reason.WEAK_KEY);
        }
        return new BackupKey(text);
    }

    /**
     * The key in a file.
     *
     * @throws IOException when it cannot be read
     * @throws UnusableArchive when what stands there is too short
     */
    public static BackupKey read(Path file) throws IOException {
        return of(Files.readString(file));
    }

    /**
     * The key in a file, which is made with a random key when it is not there.
     *
     * @throws IOException when it can be neither read nor made
     */
    public static BackupKey readOrMake(Path file) throws IOException {
        if (!Files.exists(file)) {
            SecretFile.make(file, (legible(Secret.random().text()) + "\n").getBytes(UTF_8));
        }
        return read(file);
    }

    private static String legible(String secret) {
        return IntStream.range(0, (secret.length() + GROUP - 1) / GROUP)
                .mapToObj(group -> secret.substring(group * GROUP, Math.min(secret.length(), (group + 1) * GROUP)))
                .collect(Collectors.joining("-"));
    }

    /** What seals one file, and what tells without opening it whether this is its key. */
    record Derived(SecretKeySpec key, ByteBuffer check) {}

    Derived derive(byte[] salt) {
        return derived.computeIfAbsent(Fingerprint.hex(salt), wanted -> slowly(salt));
    }

    private Derived slowly(byte[] salt) {
        try {
            byte[] bytes = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(text.toCharArray(), salt, ROUNDS, (AES + CHECK) * Byte.SIZE))
                    .getEncoded();
            return new Derived(
                    new SecretKeySpec(bytes, 0, AES, "AES"),
                    ByteBuffer.wrap(Arrays.copyOfRange(bytes, AES, AES + CHECK)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "BackupKey";
    }
}
