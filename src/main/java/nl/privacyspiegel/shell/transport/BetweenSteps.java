package nl.privacyspiegel.shell.transport;

import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizationRequestRepository;

/**
 * What somebody who is not logged in is in the middle of. Such a session outlives those of who only read a login page,
 * however many come; of each kind only so many stay, so that all of them together still have an end.
 */
public enum BetweenSteps {
    /** The password was right, the second step is awaited. Who has one account can have many of these. */
    SECOND_STEP(150),
    /** At the identity provider, to come back. */
    SIGN_ON(150),
    /** Behind a link that works: an invitation, or a new password. */
    LINK(50),
    /** At the form that makes the organisation. */
    FIRST_RUN(50);

    private static final String ATTRIBUTE = BetweenSteps.class.getName();
    private static final String AWAITED =
            HttpSessionOAuth2AuthorizationRequestRepository.class.getName() + ".AUTHORIZATION_REQUEST";

    private final int most;

    BetweenSteps(int most) {
        this.most = most;
    }

    /** How many sessions of this kind stay at most. */
    public int most() {
        return most;
    }

    /** From now on the session is in the middle of this. */
    public void begin(BiConsumer<String, Object> attributes) {
        attributes.accept(ATTRIBUTE, this);
    }

    /**
     * What this session is in the middle of.
     *
     * @throws IllegalStateException when it is over
     */
    public static Optional<BetweenSteps> of(HttpSession session) {
        if (session.getAttribute(ATTRIBUTE) instanceof BetweenSteps begun) {
            return Optional.of(begun);
        }
        return session.getAttribute(AWAITED) == null ? Optional.empty() : Optional.of(SIGN_ON);
    }
}
