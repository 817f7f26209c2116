package nl.privacyspiegel.organisation.login;

import java.time.Instant;
import java.util.UUID;

/** Who is logged in in a session. */
public interface SessionOwner {

    /** The id of the member. */
    UUID memberId();

    /** Tells this session from the others; opens nothing. */
    UUID sessionId();

    /** When it began. */
    Instant since();
}
