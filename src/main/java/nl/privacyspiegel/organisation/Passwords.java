package nl.privacyspiegel.organisation;

import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.Secret;
import org.springframework.modulith.NamedInterface;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Turns passwords into what is stored of them, and asks for them. */
@Component
@NamedInterface("inside")
public class Passwords {

    private final PasswordEncoder encoder;
    private final boolean allowed;
    private final String unusable;

    Passwords(PasswordEncoder encoder, SingleSignOnSettings singleSignOn) {
        this.encoder = encoder;
        this.allowed = singleSignOn.localPasswords();
        this.unusable = stored(Secret.random().text());
    }

    /**
     * Refuses when members log in at the identity provider only.
     *
     * @throws RuleViolation then
     */
    public void requireAllowed() {
        if (!allowed) {
            throw new RuleViolation("organisation.password.off");
        }
    }

    /** Whether members log in with a password. */
    public boolean areAllowed() {
        return allowed;
    }

    /**
     * What to store of a password that was chosen by the member with this name and e-mail address.
     *
     * @throws RuleViolation when it is easy to guess, or when members log in at the identity provider only
     */
    public String encode(Password password, String name, String email) {
        requireAllowed();
        password.requireHardToGuess(name, email);
        return stored(password.value());
    }

    /** What to store for who has no password: looks like any other, and nobody knows what belongs to it. */
    public String unusable() {
        return unusable;
    }

    /** Whether what was typed belongs to what is stored. */
    public boolean matches(String typed, String encoded) {
        return encoder.matches(typed, encoded);
    }

    private String stored(String password) {
        String encoded = encoder.encode(password);
        if (encoded == null) {
            throw new IllegalStateException("encoder");
        }
        return encoded;
    }
}
