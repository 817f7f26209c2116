package nl.privacyspiegel.organisation.entry;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** What was typed is wrong, or it was too early to try again; which of both is not told, nor whether the account exists. */
public final class LoginRefused extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    LoginRefused(Duration wait) {
        super("refused");
        this.wait = wait;
    }

    /** How long the next try has to wait; zero when it has not. */
    public Duration remaining() {
        return wait;
    }
}
