package nl.privacyspiegel.organisation.accounts;

import java.time.Instant;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.Role;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for somebody else.
 *
 * @param name of the member that it is about
 * @param jobFunction of that member
 * @param unit its path; null when it is about the whole account
 * @param by who asked
 * @param mine whether the reader asked it, and can only take it back
 */
public record Asked(
        AskedId id,
        AskedKind kind,
        MemberId member,
        String name,
        String email,
        String jobFunction,
        @Nullable Role role,
        @Nullable String unit,
        String by,
        Instant at,
        boolean mine) {}
