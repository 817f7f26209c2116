package nl.privacyspiegel.organisation.login;

import java.time.Instant;
import java.util.UUID;

/**
 * One place where a member is logged in.
 *
 * @param id tells it from the others; opens nothing
 * @param browser what kind of browser, such as "Firefox, Windows"; empty when that cannot be told
 * @param lastUsed when somebody last did something there
 * @param current whether it is the session that asks
 */
public record RunningSession(UUID id, String browser, Instant since, Instant lastUsed, boolean current) {}
