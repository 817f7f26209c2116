package nl.privacyspiegel.organisation.login;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The key that seals the audit trail. It lies in a file of its own, outside the database, which also says from which entry on
 * every entry has a seal: who holds the database only can make no seals, and cannot say that there never were any.
 */
@Component
public class AuditKey {

    static final String FILE = "sleutels/logboek.sleutel";

    private static final int ID_LENGTH = 16;
    private static final String SINCE = "vanaf ";

    private final Path file;
    private final byte[] key;
    private final String id;

    AuditKey(
            @Value("${privacyspiegel.audit-key-file:}") String elsewhere,
            @Value("${privacyspiegel.data}") Path folder,
            UsedKeys used) {
        this.file = elsewhere.isBlank() ? folder.resolve(FILE) : Path.of(elsewhere);
        this.key = KeyFile.readOrMake(file, used::requireNoSeals);
        this.id = seal("sleutel").substring(0, ID_LENGTH);
    }

    /** What tells this key from others, and nothing about it. */
    public String id() {
        return id;
    }

    /** Whether its file still lies where it was read. */
    boolean isThere() {
        return Files.isReadable(file);
    }

    /** What nobody can make of this text without the key. */
    public String seal(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(("logboek " + text).getBytes(UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The first entry that was sealed with this key for certain; empty when none was yet. */
    public synchronized OptionalLong since() {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> line.startsWith(SINCE))
                    .mapToLong(line ->
                            Long.parseLong(line.substring(SINCE.length()).strip()))
                    .findFirst();
        } catch (IOException failed) {
            throw new UncheckedIOException("Het sleutelbestand " + file + " kan niet worden gelezen", failed);
        }
    }

    /** From this entry on everything is sealed with this key; only the first time that it is said counts. */
    public synchronized void beginAt(long number) {
        if (since().isPresent()) {
            return;
        }
        try {
            Files.writeString(file, SINCE + number + "\n", APPEND);
        } catch (IOException failed) {
            throw new UncheckedIOException("Het sleutelbestand " + file + " kan niet worden geschreven", failed);
        }
    }
}
