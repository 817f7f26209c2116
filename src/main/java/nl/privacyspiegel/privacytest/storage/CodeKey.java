package nl.privacyspiegel.privacytest.storage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.privacyspiegel.shared.Fingerprint;
import nl.privacyspiegel.shared.SecretFile;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The key without which nobody can tell from the database what a code is: codes are short, so whoever had plain hashes of
 * them could try all. It lies beside the keys of campaigns and is made with the first codes.
 */
@Component
public class CodeKey {

    private static final Logger LOG = LoggerFactory.getLogger(CodeKey.class);
    private static final String FILE = "codes.sleutel";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;
    private static final int NAME_DIGITS = 8;

    private final Path file;
    private volatile byte @Nullable [] known;

    public CodeKey(@Value("${privacyspiegel.keys}") Path folder) {
        this.file = folder.toAbsolutePath().normalize().resolve(FILE);
    }

    /** What begins all hashes of one key and is in no others. */
    public record KeyName(String text) {}

    /** Makes the key when there is none, and puts it back when its file went. */
    public synchronized KeyName make() {
        byte[] key = known;
        try {
            if (!Files.exists(file)) {
                byte[] bytes = key == null ? random() : key;
                SecretFile.make(file, bytes);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("De sleutel " + file + " kan niet worden gemaakt", failure);
        }
        return name().orElseThrow(LostKey::said);
    }

    /** The name of the key that there is. */
    public Optional<KeyName> name() {
        return key().map(CodeKey::name);
    }

    private static KeyName name(byte[] key) {
        return new KeyName(Fingerprint.of(key).substring(0, NAME_DIGITS) + ".");
    }

    /** What is kept of a code; empty when there is no key, so that there is no code that could be known. */
    public Optional<String> hash(String code) {
        return key().map(key ->
                name(key).text() + Base64.getUrlEncoder().withoutPadding().encodeToString(mac(key, "code " + code)));
    }

    /** What follows from a text for who has the key, and from nothing else. */
    public byte[] derived(String text) {
        return mac(key().orElseThrow(LostKey::said), "derived " + text);
    }

    /** Tells who runs the server that codes were made with a key that is not there. */
    public void tellMissing() {
        LOG.error(
                "De sleutel {} ontbreekt of is een andere. Codes die ermee zijn gemaakt, werken niet. Stop de server, zet de map"
                        + " met sleutels uit de reservekopie terug en start opnieuw.",
                file);
    }

    private Optional<byte[]> key() {
        byte[] key = known;
        return key == null ? read() : Optional.of(key);
    }

    private synchronized Optional<byte[]> read() {
        try {
            byte[] bytes = Files.readAllBytes(file);
            if (bytes.length != BYTES) {
                return Optional.empty();
            }
            known = bytes;
            return Optional.of(bytes);
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException("De sleutel " + file + " kan niet worden gelezen", failure);
        }
    }

    private static byte[] random() {
        byte[] fresh = new byte[BYTES];
        new SecureRandom().nextBytes(fresh);
        return fresh;
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
