package nl.privacyspiegel.organisation.entry;

import java.time.Clock;
import java.time.Duration;
import nl.privacyspiegel.organisation.Account;
import nl.privacyspiegel.organisation.CurrentAccount;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Passwords;
import nl.privacyspiegel.shared.RuleViolation;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/** Whether it really is the current member who acts, and not somebody at a screen that was left open. */
@Component
public class MemberProof {

    /** So long after signing on at the identity provider nothing more is asked: there is no password to ask for. */
    static final Duration FRESH = Duration.ofMinutes(10);

    private final Passwords passwords;
    private final LoginTries tries;
    private final CurrentUser user;
    private final CurrentAccount current;
    private final SecurityContextHolderStrategy contexts;
    private final Clock clock;

    MemberProof(
            Passwords passwords,
            LoginTries tries,
            CurrentUser user,
            CurrentAccount current,
            SecurityContextHolderStrategy contexts,
            Clock clock) {
        this.passwords = passwords;
        this.tries = tries;
        this.user = user;
        this.current = current;
        this.contexts = contexts;
        this.clock = clock;
    }

    /** Whether the current member has a password to prove with, and did not sign on at the identity provider. */
    boolean asksPassword() {
        return passwords.areAllowed() && !current.isSignedOn();
    }

    /**
     * Lets the current member prove it: by the password, or by having signed on at the identity provider in the last
     * {@link #FRESH ten minutes}.
     *
     * @throws RuleViolation when the password is wrong, it is too early to try again, or signing on was longer ago
     */
    public void require(String typed, Account me) {
        if (asksPassword()) {
            tries.requireProof(
                    LoginTries.password(
                            me.email(), me.id(), contexts.getContext().getAuthentication()),
                    () -> isGood(typed, me),
                    "organisation.password.wrong");
        } else if (!isGood(typed, me)) {
            throw new RuleViolation("organisation.proof.signOn");
        }
    }

    /** Whether this proves that the current member acts; counts no tries. */
    boolean isGood(String typed, Account me) {
        return asksPassword()
                ? passwords.matches(typed, me.password())
                : user.loggedInSince()
                        .filter(since -> !clock.instant().isAfter(since.plus(FRESH)))
                        .isPresent();
    }
}
