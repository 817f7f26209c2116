package nl.privacyspiegel.testing;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** An app with codes, into which somebody typed the key. */
public final class Telephone {

    private static final Duration STEP = Duration.ofSeconds(30);

    private final TimeBasedOneTimePasswordGenerator app = new TimeBasedOneTimePasswordGenerator();
    private final SecretKeySpec key;
    private final Clock clock;

    public Telephone(String key, Clock clock) {
        this.key = new SecretKeySpec(new Base32().decode(key.replace(" ", "")), "HmacSHA1");
        this.clock = clock;
    }

    public String code() {
        return code(0);
    }

    /** The code of this many steps from now. */
    public String code(int steps) {
        try {
            return app.generateOneTimePasswordString(key, clock.instant().plus(STEP.multipliedBy(steps)), Locale.ROOT);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
