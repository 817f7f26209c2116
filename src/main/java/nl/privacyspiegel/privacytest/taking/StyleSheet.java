package nl.privacyspiegel.privacytest.taking;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/** The look of these pages in one file, which a browser fetches once: another content has another address. */
@Component
class StyleSheet {

    private final byte[] content;
    private final String version;

    StyleSheet() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(TestPages.resource("META-INF/resources/styles/tokens.css"));
        all.writeBytes(TestPages.resource("META-INF/resources/styles/test.css"));
        this.content = all.toByteArray();
        this.version = hash(content);
    }

    byte[] content() {
        return content.clone();
    }

    String version() {
        return version;
    }

    private static String hash(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
