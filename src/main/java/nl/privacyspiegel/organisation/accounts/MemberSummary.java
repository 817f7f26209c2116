package nl.privacyspiegel.organisation.accounts;

import java.time.Instant;
import java.util.List;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.MemberState;
import org.jspecify.annotations.Nullable;

/**
 * A member with the roles that the reader manages.
 *
 * @param linkUntil until when a link works that was made for this member; null when there is none that works
 * @param whole whether the reader manages every role of the member, and so the account itself
 */
public record MemberSummary(
        MemberId id,
        String name,
        String jobFunction,
        String email,
        MemberState state,
        @Nullable Instant linkUntil,
        boolean whole,
        List<RoleGrant> roles) {

    public MemberSummary {
        roles = List.copyOf(roles);
    }
}
