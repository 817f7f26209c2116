package nl.privacyspiegel.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short text by which something long can be recognised without keeping it. */
public final class Fingerprint {

    private Fingerprint() {}

    /** SHA-256 in 64 hexadecimal digits. */
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** SHA-256 in 64 hexadecimal digits. */
    public static String of(byte[] content) {
        return hex(digest().digest(content));
    }

    /** For something that is too long to hold at once; {@link #hex} makes the text of what it says in the end. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The text of a digest. */
    public static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }
}
