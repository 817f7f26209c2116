package nl.privacyspiegel.organisation.login;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The one-time code that proves that somebody can read the console: 16 letters, 80 random bits, kept in memory only. */
@Component
public class FirstRunCode {

    private static final Logger LOG = LoggerFactory.getLogger(FirstRunCode.class);
    private static final int MOST_WRONG_TRIES = 10;

    private final SecureRandom random = new SecureRandom();
    private @Nullable String code;
    private int wrongTries;

    /** A new code; the one before it is worth nothing any more. */
    public synchronized String renew() {
        String fresh = GroupedCode.random(random);
        code = fresh;
        wrongTries = 0;
        return fresh;
    }

    /**
     * Whether this is the code, which is worth nothing afterwards; case, spaces and hyphens do not matter. After ten wrong
     * tries the console shows a new one.
     */
    public synchronized boolean claim(String typed) {
        String expected = code;
        if (expected == null) {
            return false;
        }
        if (MessageDigest.isEqual(bare(typed), bare(expected))) {
            code = null;
            return true;
        }
        wrongTries++;
        if (wrongTries >= MOST_WRONG_TRIES) {
            LOG.warn("Te veel foute codes. De nieuwe code is {}", renew());
        }
        return false;
    }

    private static byte[] bare(String typed) {
        return GroupedCode.bare(typed).getBytes(UTF_8);
    }
}
