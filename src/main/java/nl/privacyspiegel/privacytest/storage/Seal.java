package nl.privacyspiegel.privacytest.storage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * AES-GCM with a random nonce, over content that is filled up first so that its length tells nothing, and bound to the row
 * that it lies in.
 */
public final class Seal {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int AROUND = NONCE + TAG_BITS / Byte.SIZE + Integer.BYTES;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Seal() {}

    /** The size of the sealed form of so many bytes: a power of two, and at least {@code smallest}. */
    public static int size(int length, int smallest) {
        int size = smallest;
        while (size < length + AROUND) {
            size = Math.multiplyExact(size, 2);
        }
        return size;
    }

    /**
     * This content, sealed with a key for one row and no other.
     *
     * @param row what it is and of which row; needed to open it
     * @param size of what comes back, as {@link #size} gave it
     */
    public static byte[] close(SecretKey key, String row, byte[] content, int size) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] filled = ByteBuffer.allocate(size - AROUND + Integer.BYTES)
                .putInt(content.length)
                .put(content)
                .array();
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, row, nonce).doFinal(filled);
            return ByteBuffer.allocate(size).put(nonce).put(sealed).array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * What was sealed for this row.
     *
     * @throws nl.privacyspiegel.shared.RuleViolation when it was sealed with another key, or for another row
     */
    public static byte[] open(SecretKey key, String row, byte[] sealed) {
        ByteBuffer from = ByteBuffer.wrap(sealed);
        byte[] nonce = new byte[NONCE];
        from.get(nonce);
        byte[] rest = new byte[from.remaining()];
        from.get(rest);
        try {
            ByteBuffer filled =
                    ByteBuffer.wrap(cipher(Cipher.DECRYPT_MODE, key, row, nonce).doFinal(rest));
            byte[] content = new byte[filled.getInt()];
            filled.get(content);
            return content;
        } catch (AEADBadTagException otherKey) {
            throw LostKey.said();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Cipher cipher(int mode, SecretKey key, String row, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(row.getBytes(UTF_8));
        return cipher;
    }
}
