package nl.privacyspiegel.organisation;

import java.nio.charset.StandardCharsets;
import nl.privacyspiegel.organisation.login.EasyPassword;
import nl.privacyspiegel.shared.RuleViolation;

/** A password as typed, never stored or printed. */
public record Password(String value) {

    /** The fewest characters. */
    public static final int SHORTEST = 12;

    /** The most bytes: what the encoder can take. */
    static final int MOST_BYTES = 72;

    /** @throws RuleViolation when too short or too long */
    public Password {
        if (value.codePointCount(0, value.length()) < SHORTEST) {
            throw new RuleViolation("organisation.password.tooShort", SHORTEST);
        }
        if (value.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new RuleViolation("organisation.password.tooLong", MOST_BYTES);
        }
    }

    /**
     * Refuses a password that a list of common ones, or somebody who knows the member, would guess.
     *
     * @param name of the member who chooses it
     * @param email of that member; it need not be a valid address
     * @throws RuleViolation when it is easy to guess
     */
    public void requireHardToGuess(String name, String email) {
        EasyPassword.refuse(value, name, email);
    }

    @Override
    public String toString() {
        return "Password[…]";
    }
}
