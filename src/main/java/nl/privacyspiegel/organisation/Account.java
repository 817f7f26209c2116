package nl.privacyspiegel.organisation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * What is known of a member, at the moment that it was asked.
 *
 * @param password the hash of it
 * @param accepted whether the member ever accepted the invitation, or needed none
 * @param sessionsFrom sessions that began at this moment or before have ended; null when none were
 */
@NamedInterface("inside")
public record Account(
        MemberId id,
        String name,
        String jobFunction,
        String email,
        String password,
        MemberState state,
        boolean accepted,
        @Nullable Instant sessionsFrom) {

    /** Whether this member accepted the invitation, and nobody deactivated or erased it. */
    public boolean canLogIn() {
        return state == MemberState.ACTIVE;
    }

    /** Whether nobody deactivated or erased this member; an invited one is active too. */
    public boolean active() {
        return state != MemberState.DEACTIVATED;
    }

    /** Whether a session that began at this moment is over. */
    public boolean hasEndedSessionOf(Instant since) {
        return sessionsFrom != null && !since.isAfter(sessionsFrom);
    }

    /** When a session that begins now began: always after those that were ended. */
    public Instant sessionStart(Instant now) {
        return sessionsFrom == null || now.isAfter(sessionsFrom) ? now : sessionsFrom.plusMillis(1);
    }

    @Override
    public String toString() {
        return "Account[" + id + "]";
    }
}
