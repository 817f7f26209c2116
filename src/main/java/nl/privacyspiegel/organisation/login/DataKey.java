package nl.privacyspiegel.organisation.login;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The key of 256 bits that is never in the database: given by {@code privacyspiegel.key}, or else in a file of the data
 * folder that is made at the first start and that only its owner can read.
 */
@Component
public class DataKey {

    static final String FILE = "privacyspiegel.key";

    private static final Logger LOG = LoggerFactory.getLogger(DataKey.class);
    private static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final byte[] key;

    /** Empty when the key was given by a setting. */
    private final Optional<Path> file;

    DataKey(
            @Value("${privacyspiegel.key:}") String configured,
            @Value("${privacyspiegel.data}") Path folder,
            UsedKeys used) {
        this.file = configured.isBlank() ? Optional.of(folder.resolve(FILE)) : Optional.empty();
        this.key = configured.isBlank()
                ? KeyFile.readOrMake(folder.resolve(FILE), used::requireNoSecrets)
                : KeyFile.decode(configured, "de instelling privacyspiegel.key");
    }

    /** Whether it will be found at the next start. */
    boolean isThere() {
        return file.filter(Files::isReadable).isPresent() || file.isEmpty();
    }

    /** The secret so that only this key makes it readable again, and only as a secret of the same owner. */
    public String encrypt(byte[] secret, String owner) {
        byte[] iv = new byte[IV_BYTES];
        random.nextBytes(iv);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, iv, owner).doFinal(secret);
            return Base64.getEncoder().encodeToString(iv) + "."
                    + Base64.getEncoder().encodeToString(sealed);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The secret of this owner; empty when it was encrypted with another key. */
    public Optional<byte[]> decrypt(String encrypted, String owner) {
        String[] parts = encrypted.split("\\.", 2);
        try {
            byte[] iv = Base64.getDecoder().decode(parts[0]);
            return Optional.of(cipher(Cipher.DECRYPT_MODE, iv, owner)
                    .doFinal(Base64.getDecoder().decode(parts[1])));
        } catch (AEADBadTagException otherKey) {
            LOG.error(
                    "Een geheim in de database hoort bij een andere sleutel dan deze. Zet {} uit de reservekopie"
                            + " terug.",
                    FILE);
            return Optional.empty();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The same text gives the same fingerprint; without the key nobody can find the text by trying. */
    public String fingerprint(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(("fingerprint " + text).getBytes(UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Cipher cipher(int mode, byte[] iv, String owner) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, iv));
        cipher.updateAAD(owner.getBytes(UTF_8));
        return cipher;
    }
}
