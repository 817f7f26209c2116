package nl.privacyspiegel.backup.archive;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * How a sealed file is made up: a first line that says what it is, the number of this layout, a salt, a check of the key, and
 * chunks. Each chunk is bound to all that stands before the first one, to its number and to whether it is the last: none can be
 * changed, left out, swapped, added or cut off unseen.
 */
final class SealedChunks {

    static final byte[] FIRST_LINE = "PRIVACYSPIEGEL RESERVEKOPIE\n".getBytes(US_ASCII);
    static final byte LAYOUT = 1;
    static final int HEADER = FIRST_LINE.length + 1 + BackupKey.SALT + BackupKey.CHECK;

    /** Of the plain text, but for the last one, which may be shorter. */
    static final int SIZE = 1 << 16;

    static final int TAG = 16;

    /** Before each: whether it is the last, and how long it is. */
    static final int BEFORE = 1 + Integer.BYTES;

    private static final int NONCE = 12;

    private final SecretKeySpec key;
    private final byte[] header;
    private long number;

    SealedChunks(SecretKeySpec key, byte[] header) {
        this.key = key;
        this.header = header.clone();
    }

    byte[] seal(byte[] plain, int length, boolean last) throws GeneralSecurityException {
        return next(Cipher.ENCRYPT_MODE, plain, length, last);
    }

    /** @throws GeneralSecurityException when it is not what was sealed here */
    byte[] open(byte[] sealed, boolean last) throws GeneralSecurityException {
        return next(Cipher.DECRYPT_MODE, sealed, sealed.length, last);
    }

    /** A key seals one file only, since each file has its own salt: so the number of the chunk comes never twice. */
    private byte[] next(int mode, byte[] bytes, int length, boolean last) throws GeneralSecurityException {
        byte[] nonce =
                ByteBuffer.allocate(NONCE).putLong(NONCE - Long.BYTES, number++).array();
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG * Byte.SIZE, nonce));
        cipher.updateAAD(header);
        cipher.updateAAD(new byte[] {(byte) (last ? 1 : 0)});
        return cipher.doFinal(bytes, 0, length);
    }
}
