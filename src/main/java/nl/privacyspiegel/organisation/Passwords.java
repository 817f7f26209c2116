package nl.privacyspiegel.organisation;

import java.time.Clock;
import java.time.Duration;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.Secret;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Turns passwords into what is stored of them, and asks for them. */
@Component
class Passwords {

    /** So long after signing on at the identity provider nothing more is asked: there is no password to ask for. */
    static final Duration FRESH = Duration.ofMinutes(10);

    private final PasswordEncoder encoder;
    private final LoginTries tries;
    private final CurrentUser user;
    private final SecurityContextHolderStrategy contexts;
    private final Clock clock;
    private final boolean allowed;
    private final String unusable;

    Passwords(
            PasswordEncoder encoder,
            SingleSignOnSettings singleSignOn,
            LoginTries tries,
            CurrentUser user,
            SecurityContextHolderStrategy contexts,
            Clock clock) {
        this.encoder = encoder;
        this.tries = tries;
        this.user = user;
        this.contexts = contexts;
        this.clock = clock;
        this.allowed = singleSignOn.localPasswords();
        this.unusable = stored(Secret.random().text());
    }

    /**
     * Refuses when members log in at the identity provider only.
     *
     * @throws RuleViolation then
     */
    void requireAllowed() {
        if (!allowed) {
            throw new RuleViolation("organisation.password.off");
        }
    }

    /** Whether members log in with a password. */
    boolean areAllowed() {
        return allowed;
    }

    /**
     * What to store of a password that was chosen by the member with this name and e-mail address.
     *
     * @throws RuleViolation when it is easy to guess, or when members log in at the identity provider only
     */
    String encode(Password password, String name, String email) {
        requireAllowed();
        password.requireHardToGuess(name, email);
        return stored(password.value());
    }

    /** What to store for who has no password: looks like any other, and nobody knows what belongs to it. */
    String unusable() {
        return unusable;
    }

    /** Whether the current member has a password to prove with, and did not sign on at the identity provider. */
    boolean areAsked() {
        return allowed && !user.isSignedOn();
    }

    /**
     * Lets the current member prove to be the one who acts, and not somebody at a screen that was left open: by the password,
     * or by having signed on at the identity provider in the last {@link #FRESH ten minutes}.
     *
     * @throws RuleViolation when the password is wrong, it is too early to try again, or signing on was longer ago
     */
    void requireProof(String typed, Member me) {
        if (areAsked()) {
            tries.requireProof(
                    LoginTries.password(
                            me.email(), me.id(), contexts.getContext().getAuthentication()),
                    () -> proves(typed, me),
                    "organisation.password.wrong");
        } else if (!proves(typed, me)) {
            throw new RuleViolation("organisation.proof.signOn");
        }
    }

    /** Whether this proves that the current member acts; counts no tries. */
    boolean proves(String typed, Member me) {
        return areAsked()
                ? encoder.matches(typed, me.password())
                : user.loggedInSince()
                        .filter(since -> !clock.instant().isAfter(since.plus(FRESH)))
                        .isPresent();
    }

    private String stored(String password) {
        String encoded = encoder.encode(password);
        if (encoded == null) {
            throw new IllegalStateException("encoder");
        }
        return encoded;
    }
}
