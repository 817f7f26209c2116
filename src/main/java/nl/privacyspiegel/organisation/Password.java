package nl.privacyspiegel.organisation;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import nl.privacyspiegel.shared.RuleViolation;

/** A password as typed, never stored or printed. */
public record Password(String value) {

    /** The fewest characters. */
    public static final int SHORTEST = 12;

    /** The most bytes: what the encoder can take. */
    static final int MOST_BYTES = 72;

    private static final SecureRandom RANDOM = new SecureRandom();

    /** @throws RuleViolation when too short or too long */
    public Password {
        if (value.codePointCount(0, value.length()) < SHORTEST) {
            throw new RuleViolation("organisation.password.tooShort", SHORTEST);
        }
        if (value.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new RuleViolation("organisation.password.tooLong", MOST_BYTES);
        }
    }

    /** A password that nobody knows, for who logs in without one. */
    public static Password unguessable() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new Password(Base64.getEncoder().encodeToString(bytes));
    }

    @Override
    public String toString() {
        return "Password[…]";
    }
}
